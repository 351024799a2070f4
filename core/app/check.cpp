#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

#include "core/app/command.hpp"
#include "core/app/output.hpp"
#include "core/model/names.hpp"
#include "core/store/store.hpp"

namespace uprex {
namespace {

constexpr std::size_t kExcerpt = 70;

// One line of work for a person. The smaller `rank`, the worse.
struct Problem {
  int rank = 0;
  std::string kind;
  std::string where;
  std::string what;
};

// From the reason that most likely spoils a record to the one that seldom does.
constexpr Reason kWorstFirst[] = {
    Reason::position_conflict,      Reason::no_lead_in,        Reason::lead_in_unknown,
    Reason::unknown_state,          Reason::no_state,          Reason::number_repeated,
    Reason::unbalanced_parentheses, Reason::part_uncertain,    Reason::number_out_of_sequence,
    Reason::text_from_lead_in,      Reason::text_from_body,    Reason::text_from_note,
    Reason::state_corrected,        Reason::ellipsis_resolved,
};
constexpr int kError = 0, kCheck = 1, kReview = 2;
constexpr int kWarning = kReview + static_cast<int>(std::size(kWorstFirst)) + 1;

int rank(const std::vector<Reason>& reasons) {
  const auto worst = std::ranges::find_first_of(kWorstFirst, reasons);
  return kReview + static_cast<int>(worst - std::begin(kWorstFirst));
}

std::string place(const std::string& document, const std::string& paragraph, int page) {
  std::string text = document;
  if (!paragraph.empty()) text += "#" + paragraph;
  if (page > 0) text += fmt::format(" p. {}", page);
  return text;
}

// Cuts between characters, never inside one.
std::string excerpt(const std::string& text) {
  if (text.size() <= kExcerpt) return text;
  std::size_t end = kExcerpt;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

void collect(const DocumentRecord& record, std::vector<Problem>& problems) {
  for (const auto& check : record.checks)
    if (check.status == CheckStatus::failed)
      problems.push_back({kCheck, "check", record.symbol, check.name + ": " + check.detail});
  for (const auto& diagnostic : record.diagnostics) {
    if (diagnostic.severity == Severity::info) continue;
    const bool error = diagnostic.severity == Severity::error;
    problems.push_back({error ? kError : kWarning, std::string(to_string(diagnostic.severity)),
                        place(record.symbol, diagnostic.paragraph, diagnostic.page),
                        diagnostic.code + ": " + diagnostic.message});
  }
}

void collect(const Recommendation& record, std::vector<Problem>& problems) {
  if (record.review.empty()) return;
  std::string reasons;
  for (Reason reason : record.review)
    reasons += (reasons.empty() ? "" : ", ") + std::string(to_string(reason));
  problems.push_back({rank(record.review), "review",
                      fmt::format("{} p. {}", record.id, record.source.page),
                      reasons + ": " + excerpt(record.text)});
}

int run(const std::filesystem::path& path) {
  Store store(path, Store::Mode::read);
  Output output{{}};
  std::vector<Problem> problems;
  store.for_each({}, [&](Extraction&& extraction) {
    collect(extraction.document, problems);
    for (const auto& record : extraction.recommendations) collect(record, problems);
  });
  std::ranges::stable_sort(problems, {}, &Problem::rank);
  for (const auto& problem : problems)
    fmt::print(output.stream(), "{:<8} {:<30} {}\n", problem.kind, printable(problem.where),
               printable(problem.what));
  if (problems.empty()) fmt::print(output.stream(), "nothing to look at\n");
  output.commit();
  return 0;
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("check", "What a person should look at, the worst first");
  const auto store = std::make_shared<std::filesystem::path>();
  add_store_option(*command, *store);
  command->footer(
      "One line per problem: errors, failed checks, records flagged for review, warnings; each "
      "with its place.\n"
      "Example:\n"
      "  uprex check --store upr.db | head");
  command->callback(
      [store, &action] { action = [store](const Registry&) { return run(*store); }; });
}

}  // namespace uprex
