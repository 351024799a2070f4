#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>
#include <set>

#include "core/app/command.hpp"
#include "core/app/output.hpp"
#include "core/app/reviews.hpp"
#include "core/model/names.hpp"
#include "core/store/store.hpp"

namespace uprex {
namespace {

constexpr std::size_t kExcerpt = 70;

struct Options {
  std::filesystem::path store;
  RecordFilter filter;
};

// One line of work for a person. The smaller `rank`, the worse.
struct Problem {
  int rank = 0;
  std::string kind;
  std::string where;
  std::string what;
};

// From the reason that most likely spoils a record to the one that seldom does.
constexpr Reason kWorstFirst[] = {
    Reason::positions_contradict,   Reason::position_conflict, Reason::position_unclear,
    Reason::number_unknown,         Reason::no_lead_in,        Reason::lead_in_unknown,
    Reason::unknown_state,          Reason::no_state,          Reason::number_repeated,
    Reason::unbalanced_parentheses, Reason::part_uncertain,    Reason::number_out_of_sequence,
    Reason::text_from_lead_in,      Reason::text_from_body,    Reason::text_from_note,
    Reason::implemented_only,       Reason::unanswered,        Reason::state_corrected,
    Reason::ellipsis_resolved,
};
// From what spoils records to what only leaves a gap; checks that are not named come first.
constexpr std::string_view kChecksWorstFirst[] = {
    "numbers_known", "positions_agree", "stated_totals",    "positions_understood",
    "list_agrees",   "all_answered",    "outcome_complete",
};

constexpr int kError = 0, kCheck = 1;
constexpr int kReview = kCheck + static_cast<int>(std::size(kChecksWorstFirst)) + 1;
constexpr int kWarning = kReview + static_cast<int>(std::size(kWorstFirst)) + 1;

int rank(const Check& check) {
  const auto at = std::ranges::find(kChecksWorstFirst, check.name);
  if (at == std::end(kChecksWorstFirst)) return kCheck;
  return kCheck + 1 + static_cast<int>(at - std::begin(kChecksWorstFirst));
}

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
      problems.push_back({rank(check), "check", record.symbol, check.name + ": " + check.detail});
  for (const auto& diagnostic : record.diagnostics) {
    if (diagnostic.severity == Severity::info) continue;
    const bool error = diagnostic.severity == Severity::error;
    problems.push_back({error ? kError : kWarning, std::string(to_string(diagnostic.severity)),
                        place(record.symbol, diagnostic.paragraph, diagnostic.page),
                        diagnostic.code + ": " + diagnostic.message});
  }
}

void collect(const std::string& id, int page, const std::vector<Reason>& review,
             const std::string& text, std::vector<Problem>& problems) {
  if (review.empty()) return;
  std::string reasons;
  for (Reason reason : review)
    reasons += (reasons.empty() ? "" : ", ") + std::string(to_string(reason));
  problems.push_back({rank(review), "review", page > 0 ? fmt::format("{} p. {}", id, page) : id,
                      reasons + ": " + excerpt(text)});
}

// Collects what is wrong, review by review.
class Collector {
 public:
  // `in_part`: of a document that speaks of several reviews only the records are asked for; its
  // own checks are about all of them.
  void take(const Extraction& extraction, bool in_part) {
    if (!in_part || extraction.document.reviews.size() <= 1)
      collect(extraction.document, problems_);
    if (!extraction.recommendations.empty()) at_hand_.insert(extraction.document.symbol);
    for (const auto& r : extraction.recommendations)
      collect(r.id, r.source.page, r.review, r.text, problems_);
    for (const auto& r : extraction.positions)
      if (!stands_with_recommendation(r))
        collect(r.id, r.source.page, r.review, r.position.wording, problems_);
  }

  std::vector<Problem> worst_first() && {
    std::ranges::stable_sort(problems_, {}, &Problem::rank);
    return std::move(problems_);
  }

 private:
  // Then the recommendation bears its reasons. A report comes before the answers to it.
  bool stands_with_recommendation(const PositionRecord& record) const {
    return at_hand_.contains(record.report) &&
           std::ranges::find(record.review, Reason::number_unknown) == record.review.end();
  }

  std::vector<Problem> problems_;
  std::set<std::string> at_hand_;
};

int run(const Options& options) {
  Store store(options.store, Store::Mode::read);
  Output output{{}};
  Collector collector;
  bool any = false;
  for_each_document(store, options.filter, [&](Extraction&& extraction) {
    any = true;
    collector.take(extraction, options.filter.is_narrow());
  });
  const auto problems = std::move(collector).worst_first();
  for (const auto& problem : problems)
    fmt::print(output.stream(), "{:<8} {:<30} {}\n", problem.kind, printable(problem.where),
               printable(problem.what));
  if (problems.empty() && any) fmt::print(output.stream(), "nothing to look at\n");
  output.commit();
  if (!any && options.filter.is_narrow()) print_error("no record matches");
  return 0;
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("check", "What a person should look at, the worst first");
  const auto options = std::make_shared<Options>();
  add_store_option(*command, options->store);
  add_review_options(*command, options->filter);
  command->footer(
      "One line per problem: errors, failed checks of a document and of a review's documents "
      "against one another, records flagged for review, warnings; each with its place.\n"
      "Examples:\n"
      "  uprex check --store upr.db | head\n"
      "  uprex check --store upr.db --state SVN --session 34");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run(*options); }; });
}

}  // namespace uprex
