// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>
#include <string>
#include <vector>

#include "core/app/commands/shared_options.hpp"
#include "core/app/joined_reviews.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/model/names.hpp"
#include "core/store/store.hpp"
#include "core/write/plain_words.hpp"
#include "core/write/values.hpp"

namespace uprex {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kIndent = 14;

struct ShowOptions {
  std::string id;  // of a record, or the symbol of a document
  std::filesystem::path store;
};

// Prints "  label      text". The text is wrapped at spaces, and its lines are indented.
void print_field(std::ostream& out, std::string_view label, const std::string& raw) {
  const std::string text = printable(raw);
  fmt::print(out, "  {:<{}}", label, kIndent - 2);
  std::size_t begin = 0;
  while (text.size() - begin > kWidth - kIndent) {
    std::size_t end = text.rfind(' ', begin + kWidth - kIndent);
    if (end == std::string::npos || end <= begin) end = text.find(' ', begin);
    if (end == std::string::npos) break;
    fmt::print(out, "{}\n{:{}}", text.substr(begin, end - begin), "", kIndent);
    begin = end + 1;
  }
  fmt::print(out, "{}\n", text.substr(begin));
}

std::string page(int number) {
  return number > 0 ? fmt::format("page {}", number) : "page unknown";
}

std::string states(const Recommendation& record) {
  std::string text;
  const bool same_size = record.printed_states.size() == record.recommending_states.size();
  for (std::size_t i = 0; i < record.recommending_states.size(); ++i) {
    if (i > 0) text += ", ";
    text += record.recommending_states[i];
    if (same_size) text += " (" + record.printed_states[i] + ")";
  }
  if (same_size) return text.empty() ? "none" : text;
  for (std::size_t i = 0; i < record.printed_states.size(); ++i)
    text += (i == 0 ? "; printed: " : ", ") + record.printed_states[i];
  return text;
}

std::string response(Response value, bool implemented) {
  return std::string(to_string(value)) + (implemented ? ", implemented or in progress" : "");
}

void print(std::ostream& out, const Position& position) {
  std::string place = position.document;
  if (!position.paragraph.empty()) place += ", paragraph " + position.paragraph;
  if (position.page > 0) place += ", " + page(position.page);
  print_field(out, "position", response(position.status, position.implemented) + ": " + place);
  if (!position.wording.empty()) print_field(out, "", "\"" + position.wording + "\"");
  if (position.comment) print_field(out, "comment", *position.comment);
  if (!position.cites.empty()) print_field(out, "cites", position.cites);
}

void print_list(std::ostream& out, std::string_view label, const std::vector<std::string>& values) {
  for (const auto& value : values) {
    print_field(out, label, value);
    label = "";
  }
}

std::string with_score(std::string_view name, float score) {
  return fmt::format("{} ({:.2f})", name, score);
}

std::string with_scores(const std::vector<Label>& labels) {
  std::string text;
  for (const auto& [name, score] : labels)
    text += (text.empty() ? "" : ", ") + with_score(name, score);
  return text;
}

void print(std::ostream& out, const Labels& labels) {
  std::vector<std::string> lines;
  const auto add = [&](const char* kind, const std::string& text) {
    if (!text.empty()) lines.push_back(fmt::format("{}: {}", kind, text));
  };
  add("issues", with_scores(labels.issues));
  if (labels.action) {
    const int category = labels.action->category;
    add("action", with_score(fmt::format("{} {}", category, action_in_words(category)),
                             labels.action->score));
  }
  add("SDGs", with_scores(labels.sdgs));
  add("groups", with_scores(labels.groups));
  add("instruments", with_scores(labels.instruments));
  print_list(out, "proposed", lines);
}

void print_review(std::ostream& out, const std::vector<Reason>& reasons) {
  for (const Reason reason : reasons)
    print_field(out, "review", fmt::format("{}: {}", to_string(reason), in_words(reason)));
}

void print(std::ostream& out, const Recommendation& record) {
  fmt::print(out, "\n{}\n", printable(record.id));
  print_field(out, "text", record.text);
  print_field(out, "by", states(record));
  print_field(out, "response", response(record.response, record.implemented));
  for (const auto& position : record.positions) print(out, position);
  print_field(out, "printed", page(record.source.page) + ": " + record.verbatim);
  for (const auto& note : record.notes)
    print_field(out, "note " + note.label, note.text + " (" + page(note.page) + ")");
  print_list(out, "themes", record.themes);
  print_list(out, "groups", record.groups);
  print_list(out, "SDGs", record.sdgs);
  print(out, record.labels);
  print_review(out, record.review);
}

void print(std::ostream& out, const PositionRecord& record) {
  fmt::print(out, "\n{}\n", printable(record.id));
  print_field(out, "answers",
              record.scope == PositionScope::one   ? record.number
              : record.scope == PositionScope::all ? "all recommendations"
                                                   : "all other recommendations");
  if (record.concerning) print_field(out, "concerning", *record.concerning);
  print_field(out, "in report",
              record.report.empty() ? "(the document does not name the report)" : record.report);
  print(out, record.position);
  print_review(out, record.review);
}

void print(std::ostream& out, const Pledge& record) {
  fmt::print(out, "\n{}\n", printable(record.id));
  print_field(out, record.pointer ? "points to" : "pledge", record.text);
  print_field(out, "printed", page(record.source.page) + ": " + record.verbatim);
}

void print(std::ostream& out, const DocumentRecord& record) {
  std::string head = record.symbol + ": " + record.kind;
  if (!record.state_under_review.empty()) head += ", " + record.state_under_review;
  if (record.session > 0)
    head += fmt::format(", session {}, cycle {}", record.session, record.cycle);
  fmt::print(out, "{}\n", printable(head));
  print_field(out, "file", record.file);
  print_field(out, "SHA-256", record.sha256);
  print_field(out, "read by",
              fmt::format("{} {}, {} pages of {}", record.extractor, record.extractor_version,
                          record.pages, record.format));
  if (!record.labeller.empty()) print_field(out, "labelled by", record.labeller);
  std::vector<std::string> counts;
  for (const auto& [name, count] : record.counts)
    counts.push_back(fmt::format("{} {}", count, name));
  if (!counts.empty()) print_field(out, "counts", joined(counts, ", "));
  for (const auto& total : record.totals)
    print_field(out, "total",
                fmt::format("{} {} ({})", total.number, to_string(total.of), page(total.page)));
  for (const auto& check : record.checks)
    print_field(out, "check",
                fmt::format("{} {}{}{}", check.name, to_string(check.status),
                            check.detail.empty() ? "" : ": ", check.detail));
  for (const auto& diagnostic : record.diagnostics)
    print_field(out, std::string(to_string(diagnostic.severity)),
                diagnostic.code + ": " + diagnostic.message);
}

int run_show(const ShowOptions& options) {
  Store store(options.store, Store::Mode::read);
  const auto found = find_joined(store, options.id);
  if (!found) {
    print_error("the store has no document or record " + options.id,
                "give a symbol such as A/HRC/43/15, or an id such as A/HRC/43/15#121.1");
    return 1;
  }
  Output output{{}};
  if (options.id.find('#') == std::string::npos) print(output.stream(), found->document);
  for (const auto& record : found->recommendations) print(output.stream(), record);
  for (const auto& record : found->positions) print(output.stream(), record);
  for (const auto& record : found->pledges) print(output.stream(), record);
  output.commit();
  return 0;
}

}  // namespace

void add_show(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand(
      "show", "Show a document or one record, with every position and its source.");
  const auto options = std::make_shared<ShowOptions>();
  command
      ->add_option("ID", options->id,
                   "The symbol of a document (A/HRC/43/15) or the id of a record "
                   "(A/HRC/43/15#121.1).")
      ->required();
  add_store_option(*command, options->store);
  command->footer(
      "The number in parentheses after a proposed label is its score, from 0 to 1.\n"
      "Put an id in quotation marks, because # begins a comment in some shells.\n"
      "\n"
      "Examples:\n"
      "  uprex show 'A/HRC/43/15#121.1' --store upr.db\n"
      "  uprex show A/HRC/43/15 --store upr.db");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_show(*options); }; });
}

}  // namespace uprex
