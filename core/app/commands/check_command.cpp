// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

#include "core/app/commands/shared_options.hpp"
#include "core/app/joined_reviews.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/store/store.hpp"
#include "core/text/trim.hpp"
#include "core/write/problems.hpp"

namespace uprex {
namespace {

constexpr std::size_t kExcerptLength = 70;

struct CheckOptions {
  std::filesystem::path store;
  RecordFilter filter;
};

std::string place(const std::string& document, const std::string& paragraph, int page) {
  std::string text = document;
  if (!paragraph.empty()) text += "#" + paragraph;
  if (page > 0) text += fmt::format(" p. {}", page);
  return text;
}

std::string_view kind_name(Problem::Kind kind) {
  switch (kind) {
    case Problem::Kind::check:
      return "check";
    case Problem::Kind::review:
      return "review";
    case Problem::Kind::warning:
      return "warning";
    case Problem::Kind::error:
      break;
  }
  return "error";
}

std::string place_of(const Problem& problem) {
  if (!problem.id.empty()) return place(problem.id, "", problem.page);
  return place(problem.document, problem.paragraph, problem.page);
}

// What is wrong, then the detail. The text of a record is shortened.
std::string description_of(const Problem& problem) {
  const std::string words = in_words(problem);
  const bool is_record = problem.kind == Problem::Kind::review;
  const std::string text = is_record ? shortened(problem.text, kExcerptLength) : problem.text;
  return words + (text.empty() ? "" : ": ") + text;
}

int run_check(const CheckOptions& options) {
  Store store(options.store, Store::Mode::read);
  Output output{{}};
  Problems collected;
  bool any_document = false;
  for_each_document(store, options.filter, [&](Extraction&& extraction) {
    any_document = true;
    collected.add(extraction);
  });
  auto problems = std::move(collected).worst_first();
  // The checks of a document that belongs to several reviews are about all of them.
  if (options.filter.is_narrow()) std::erase_if(problems, &Problem::is_shared);
  for (const auto& problem : problems)
    fmt::print(output.stream(), "{:<8} {:<30} {}\n", kind_name(problem.kind),
               printable(place_of(problem)), printable(description_of(problem)));
  if (problems.empty() && any_document) fmt::print(output.stream(), "No problems found.\n");
  output.commit();
  if (!any_document) print_error(nothing_found(options.filter));
  return 0;
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
  auto* command =
      app.add_subcommand("check", "List what a person should look at, the worst first.");
  const auto options = std::make_shared<CheckOptions>();
  add_store_option(*command, options->store);
  add_review_options(*command, options->filter);
  command->footer(
      "Prints one line for each problem: its kind, its place and what is wrong.\n"
      "The kinds are:\n"
      "  error    The document, or part of it, was not read correctly.\n"
      "  check    Documents contradict each other, or the records of a document.\n"
      "  review   A record may be wrong. The line says why.\n"
      "  warning  Something in the document was unusual.\n"
      "\n"
      "Examples:\n"
      "  uprex check --store upr.db | head\n"
      "  uprex check --store upr.db --state SVN --session 34");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_check(*options); }; });
}

}  // namespace uprex
