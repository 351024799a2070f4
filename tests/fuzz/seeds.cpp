// SPDX-License-Identifier: GPL-3.0-or-later
// seeds FIXTURES FOLDER: a folder of seeds for each fuzz target, made of the documents in FIXTURES.
// Loaders take the files as they are, extractors the documents that they read, written as text.
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/extract/registry.hpp"
#include "core/identify/identify.hpp"
#include "core/load/load.hpp"
#include "core/model/names.hpp"
#include "tests/fuzz/synthetic.hpp"

namespace fs = std::filesystem;

namespace {

using namespace uprex;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Seeds {
 public:
  explicit Seeds(fs::path folder) : folder_(std::move(folder)) {}

  void add(const std::string& target, const std::string& bytes) {
    fs::create_directories(folder_ / target);
    std::ofstream(folder_ / target / std::to_string(++count_[target]), std::ios::binary) << bytes;
  }

  void report() const {
    for (const auto& [target, count] : count_) std::cout << target << ": " << count << '\n';
  }

 private:
  fs::path folder_;
  std::map<std::string, int> count_;
};

// In the form that fuzz_layout sets.
std::string page_of(const Document& document) {
  std::string text;
  int page = 1;
  for (const auto* blocks : {&document.blocks, &document.notes})
    for (const Block& block : *blocks) {
      if (!block.lines.empty() && block.lines.front().box.page > page) text += '\f', ++page;
      const bool bold = !block.spans.empty() && block.spans.front().bold;
      if (bold) text += '\x01';
      text += block.label + '\t' + block.text + (bold ? "\x01\n" : "\n");
    }
  return text;
}

std::string joined_form(const Extraction& extraction) {
  const DocumentRecord& d = extraction.document;
  const auto or_none = [](const std::string& word) { return word.empty() ? "-" : word; };
  std::string text = "D " + d.kind + ' ' + or_none(d.symbol) + ' ' + or_none(d.state_under_review) +
                     ' ' + std::to_string(d.session) + '\n';
  for (const ReviewReference& review : d.reviews) {
    text += "v " + or_none(review.report) + ' ' + or_none(review.state_under_review);
    for (const std::string& symbol : review.documents) text += ' ' + symbol;
    text += '\n';
  }
  for (const Recommendation& r : extraction.recommendations)
    text += "r " + r.paragraph + (r.part ? '/' + *r.part : "") + ' ' +
            std::string(to_string(r.response)) + ' ' + r.text + '\n';
  for (const PositionRecord& p : extraction.positions)
    text += "p " + (p.number.empty() ? std::string(to_string(p.scope)) : p.number) + ' ' +
            std::string(to_string(p.position.status)) + ' ' + p.concerning.value_or("") + '\n';
  for (const StatedTotal& total : d.totals)
    text += "t " + std::string(to_string(total.of)) + ' ' + std::to_string(total.number) + '\n';
  return text;
}

// Returns the document's part of a seed of fuzz_join.
std::string add_document(const Document& document, const Registry& registry, Seeds& seeds) {
  seeds.add("layout", page_of(document));
  for (const Block& block : document.blocks)
    for (const char* target : {"numbers", "sentences", "states"}) seeds.add(target, block.text);
  const Identity identity = identify(document, {}, "seed");
  std::string joined;
  for (const PluginInfo& plugin : registry.plugins()) try {
      const Extraction extraction = registry.extract(plugin.name, document, identity);
      seeds.add(plugin.name, fuzz::text_of(document));
      joined += joined_form(extraction);
    } catch (const Error&) {
    }
  return joined;
}

// The files below a folder, without those of most reviews where it holds hundreds: a fuzz target
// reads all of its seeds before it begins.
std::vector<fs::path> chosen_files(const fs::path& root) {
  constexpr std::size_t kMostReviews = 40;
  std::map<std::string, std::map<fs::path, std::vector<fs::path>>> folders;  // of each of root's
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    // Bombs are there to take long.
    const bool bomb = entry.path().filename().string().find("bomb") != std::string::npos;
    if (!entry.is_regular_file() || bomb) continue;
    const std::string top = fs::relative(entry.path(), root).begin()->string();
    folders[top][entry.path().parent_path()].push_back(entry.path());
  }
  std::vector<fs::path> chosen;
  for (const auto& [top, reviews] : folders) {
    const std::size_t step = (reviews.size() + kMostReviews - 1) / kMostReviews;
    std::size_t at = 0;
    for (const auto& [review, files] : reviews)
      if (at++ % step == 0) chosen.insert(chosen.end(), files.begin(), files.end());
  }
  return chosen;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const Registry registry({UPREX_PLUGIN_FOLDER});
  Seeds seeds(arguments[2]);
  std::map<fs::path, std::string> joined;  // of a folder
  for (const fs::path& path : chosen_files(arguments[1])) {
    const std::string bytes = bytes_of(path), kind = path.extension().string();
    if (kind == ".pdf" || kind == ".html" || kind == ".docx") seeds.add(kind.substr(1), bytes);
    try {
      const Document document = load(std::as_bytes(std::span(bytes)), path.filename());
      joined[path.parent_path()] += add_document(document, registry, seeds);
    } catch (const Error&) {
      // Not a document: a README, an expected table, a damaged file.
    }
  }
  // A folder of documents that have nothing to do with each other takes long and says little.
  constexpr std::size_t kLongestReview = 16'000;
  for (const auto& [folder, text] : joined)
    if (text.size() < kLongestReview) seeds.add("join", text);
  seeds.report();
  return 0;
}
