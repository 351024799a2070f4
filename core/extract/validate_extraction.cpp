#include "core/extract/validate_extraction.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_set>

#include "core/model/names.hpp"
#include "core/text/utf8.hpp"

namespace uprex {
namespace {

// Only travels inside this file.
struct Fault {
  std::string what;
};

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    if (next_utf8(text, at) == U'\uFFFD' && at == begin + 1) return false;
  }
  return true;
}

bool is_alpha3(std::string_view text) {
  return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_snake_case(std::string_view text) {
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !text.empty() && letter(text[0]) && std::ranges::all_of(text, [&](char c) {
    return letter(c) || c == '_' || (c >= '0' && c <= '9');
  });
}

void expect(bool right, std::string_view field, std::string_view fault) {
  if (!right) throw Fault{"its " + std::string(field) + ' ' + std::string(fault)};
}

void line(std::string_view field, const std::string& text) {
  expect(is_utf8(text), field, "is not UTF-8");
  const bool one = std::ranges::none_of(text, [](char c) { return c == '\n' || c == '\r'; });
  expect(one, field, "holds a line break");
}

void line(std::string_view field, const std::optional<std::string>& text) {
  if (text) line(field, *text);
}

void lines(std::string_view field, const std::vector<std::string>& texts) {
  for (const auto& text : texts) line(field, text);
}

void state(std::string_view field, const std::string& code) {
  expect(is_alpha3(code), field, "is no alpha-3 code");
}

void not_negative(std::string_view field, int number) { expect(number >= 0, field, "is negative"); }

template <class Enum>
void named(std::string_view field, Enum value) {
  try {
    to_string(value);
  } catch (const Error&) {
    expect(false, field, "is none of the known values");
  }
}

// What records of every kind have, the document's own included.
template <class Record>
void check_origin(const Record& record) {
  if (!record.state_under_review.empty()) state("State under review", record.state_under_review);
  not_negative("session", record.session);
  not_negative("cycle", record.cycle);
  const std::string& language = record.language;
  expect(language.size() == 2 && is_snake_case(language), "language", "is no code of two letters");
}

void check(const Source& source) {
  not_negative("page", source.page);
  not_negative("block", source.block);
  for (const Box& box : source.boxes) {
    expect(box.page > 0, "box", "is on no page");
    for (double side : {box.left, box.top, box.right, box.bottom})
      expect(std::isfinite(side), "box", "has a side that is no number");
  }
}

void check(const Position& position) {
  named("status", position.status);
  line("position's document", position.document);
  line("position's paragraph", position.paragraph);
  not_negative("position's page", position.page);
  line("wording", position.wording);
  line("comment", position.comment);
  line("source of the position", position.cites);
}

void check(const std::vector<Reason>& review) {
  std::set<Reason> seen;
  for (Reason reason : review) {
    named("reason for review", reason);
    expect(seen.insert(reason).second, "reason for review", "is given twice");
  }
}

void probability(std::string_view field, double score) {
  expect(score >= 0 && score <= 1, field, "has a score that is no probability");
}

void labels(std::string_view field, const std::vector<Label>& given) {
  for (const Label& label : given) {
    expect(!label.name.empty(), field, "is empty");
    line(field, label.name);
    probability(field, label.score);
  }
}

void check(const Labels& given) {
  labels("issue", given.issues);
  labels("proposed goal", given.sdgs);
  labels("proposed group", given.groups);
  labels("instrument", given.instruments);
  if (!given.action) return;
  expect(given.action->category >= 1 && given.action->category <= 5, "action", "is none of 1 to 5");
  probability("action", given.action->score);
}

void check(const Recommendation& record) {
  line("paragraph", record.paragraph);
  line("part", record.part);
  line("text", record.text);
  line("verbatim", record.verbatim);
  for (const auto& code : record.recommending_states) state("recommending State", code);
  lines("printed State", record.printed_states);
  named("response", record.response);
  for (const auto& position : record.positions) check(position);
  for (const auto& note : record.notes) {
    line("note's label", note.label);
    line("note", note.text);
    not_negative("note's page", note.page);
  }
  lines("theme", record.themes);
  lines("group", record.groups);
  lines("goal", record.sdgs);
  check(record.labels);
  check(record.review);
}

void check(const PositionRecord& record) {
  line("report", record.report);
  named("scope", record.scope);
  line("number", record.number);
  if (record.scope == PositionScope::one)
    expect(!record.number.empty(), "number", "is missing");
  else
    expect(record.number.empty(), "number", "contradicts its scope");
  line("concerning", record.concerning);
  check(record.position);
  check(record.review);
}

void check(const Pledge& record) {
  line("paragraph", record.paragraph);
  line("text", record.text);
  line("verbatim", record.verbatim);
}

void check(const DocumentRecord& record) {
  check_origin(record);
  line("symbol", record.symbol);
  expect(record.symbol.find('#') == std::string::npos, "symbol", "holds a #");
  expect(is_snake_case(record.kind), "kind", "is not snake_case");
  line("labeller", record.labeller);
  for (const auto& review : record.reviews) {
    line("review's report", review.report);
    if (!review.state_under_review.empty()) state("review's State", review.state_under_review);
    lines("review's document", review.documents);
  }
  for (const auto& total : record.totals) {
    line("total's report", total.report);
    if (!total.state_under_review.empty()) state("total's State", total.state_under_review);
    named("total", total.of);
    not_negative("total", total.number);
    line("total's paragraph", total.paragraph);
    not_negative("total's page", total.page);
    line("total's wording", total.wording);
  }
  for (const auto& diagnostic : record.diagnostics) {
    named("diagnostic's severity", diagnostic.severity);
    expect(is_snake_case(diagnostic.code), "diagnostic's code", "is not snake_case");
    line("diagnostic's message", diagnostic.message);
    line("diagnostic's paragraph", diagnostic.paragraph);
    not_negative("diagnostic's page", diagnostic.page);
  }
}

// What is found out about a document beside its records, by whoever read it.
void check_findings(const DocumentRecord& record) {
  line("format", record.format);
  not_negative("number of pages", record.pages);
  for (const auto& [name, count] : record.counts) {
    expect(is_snake_case(name), "count's name", "is not snake_case");
    not_negative("count", count);
  }
  for (const auto& check : record.checks) {
    expect(is_snake_case(check.name), "check's name", "is not snake_case");
    named("check's status", check.status);
    line("check's detail", check.detail);
  }
}

// `name` is as good as the record allows: an id that cannot be printed is not.
template <class Check>
std::string fault_of(const std::string& name, Check check_it) {
  try {
    check_it();
    return {};
  } catch (const Fault& fault) {
    return name + ": " + fault.what;
  }
}

template <class Record>
std::string first_fault(const std::string& kind, const std::vector<Record>& records,
                        const std::string& symbol, std::unordered_set<std::string>& ids) {
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Record& record = records[i];
    std::string fault = fault_of(kind + " number " + std::to_string(i + 1), [&] {
      line("id", record.id);
      expect(record.id.find('#') != std::string::npos, "id", "is without #");
    });
    if (!fault.empty()) return fault;
    fault = fault_of(kind + ' ' + record.id, [&] {
      expect(ids.insert(record.id).second, "id", "is another record's too");
      check_origin(record);
      expect(record.document == symbol, "document", "is another");
      expect(record.id.starts_with(symbol + '#'), "id", "is that of another document's record");
      check(record);
      check(record.source);
    });
    if (!fault.empty()) return fault;
  }
  return {};
}

}  // namespace

std::string fault_in(const Extraction& extraction) {
  std::unordered_set<std::string> ids;
  const std::string& symbol = extraction.document.symbol;
  std::string fault = fault_of("document", [&] {
    check(extraction.document);
    check_findings(extraction.document);
  });
  if (fault.empty()) fault = first_fault("recommendation", extraction.recommendations, symbol, ids);
  if (fault.empty()) fault = first_fault("position", extraction.positions, symbol, ids);
  if (fault.empty()) fault = first_fault("pledge", extraction.pledges, symbol, ids);
  return fault;
}

}  // namespace uprex
