// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/symbols.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "core/text/pattern.hpp"

namespace uprex {
namespace {

// Every part may have stray spaces before or after its slash; "A/HRC24/7" has none between the
// letters and the number, "NationsA/HRC/41/16" none before them.
constexpr char kSymbol[] =
    R"((?:^|[^A-Z0-9/])A\s?/\s?HRC\s?/{0,2}\s?(?:)"
    R"((WG)\s?\.\s?6\s?/{0,2}\s?(\d{1,2})\s?\.?/{0,2}\s?(?:([A-Z]{3})\s?/{1,2}\s?([1-9])|(L)\s?\.\s?(\d{1,3})))"
    R"(|(?:(DEC|OM)\s?/{1,2}\s?)?(\d{1,2})\s?/{1,2}\s?(\d{1,3})))"
    R"(((?:\s?/{1,2}\s?(?:Add|Corr|Rev)\s?\.\s?\d{1,2})*))";

// "/ Add. 1" as "/Add.1".
std::string suffixes(std::string text) {
  static const RE2 space(R"(\s)"), doubled("//");
  RE2::GlobalReplace(&text, space, "");
  RE2::GlobalReplace(&text, doubled, "/");
  return text;
}

// The first symbol of `text`, which then begins behind it.
std::optional<std::string> take_symbol(re2::StringPiece& text) {
  if (text.find("HRC") == re2::StringPiece::npos) return std::nullopt;  // of most texts
  static const RE2 pattern(kSymbol);
  std::string group, group_session, state, document, draft, draft_number, series, session, number,
      tail;
  if (!RE2::FindAndConsume(&text, pattern, &group, &group_session, &state, &document, &draft,
                           &draft_number, &series, &session, &number, &tail)) {
    return std::nullopt;
  }
  std::string symbol = "A/HRC/";
  if (!group.empty()) {
    symbol += "WG.6/" + group_session + "/" +
              (draft.empty() ? state + "/" + document : "L." + draft_number);
  } else {
    symbol += (series.empty() ? "" : series + "/") + session + "/" + number;
  }
  return symbol + suffixes(tail);
}

}  // namespace

std::optional<std::string> find_symbol(std::string_view text) {
  re2::StringPiece rest = piece(text);
  return take_symbol(rest);
}

std::vector<std::string> find_symbols(std::string_view text) {
  static const RE2 more(R"(\s?(?:,|\p{Ll}{1,3}|&|/)?\s?((?:Add|Corr|Rev)\s?\.\s?\d{1,2}))");
  std::vector<std::string> symbols;
  const auto add = [&](const std::string& symbol) {
    if (std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
      symbols.push_back(symbol);
  };
  re2::StringPiece rest = piece(text);
  while (const auto symbol = take_symbol(rest)) {
    add(*symbol);
    std::string suffix;
    while (RE2::Consume(&rest, more, &suffix)) add(*symbol + "/" + suffixes(suffix));
  }
  return symbols;
}

std::string_view without_suffix(std::string_view symbol) {
  for (const std::string_view suffix : {"/Add.", "/Corr.", "/Rev."})
    if (const auto at = symbol.find(suffix); at != std::string_view::npos)
      symbol = symbol.substr(0, at);
  return symbol;
}

SymbolKind kind_of(std::string_view symbol) {
  static const RE2 corrigendum(R"(A/HRC/.*/Corr\.\d+)"), revision(R"(A/HRC/.*/Rev\.\d+)");
  static const RE2 addendum(R"(A/HRC/\d+/\d+/Add\.\d+)"), report(R"(A/HRC/\d+/\d+)"),
      session_report(R"(A/HRC/(?:1[6-9]|[2-9]\d)/2)");
  static const RE2 decision(R"(A/HRC/DEC/\d+/\d+)"), draft(R"(A/HRC/WG\.6/\d+/L\.\d+)");
  static const RE2 prepared(R"(A/HRC/WG\.6/\d+/[A-Z]{3}/([1-3])(?:/Add\.\d+)?)");
  const re2::StringPiece whole = piece(symbol);
  std::string which;
  if (RE2::FullMatch(whole, corrigendum)) return SymbolKind::corrigendum;
  if (RE2::FullMatch(whole, revision)) return SymbolKind::revision;
  if (RE2::FullMatch(whole, addendum)) return SymbolKind::addendum;
  if (RE2::FullMatch(whole, session_report)) return SymbolKind::session_report;
  if (RE2::FullMatch(whole, report)) return SymbolKind::report;
  if (RE2::FullMatch(whole, decision)) return SymbolKind::decision;
  if (RE2::FullMatch(whole, draft)) return SymbolKind::draft_report;
  if (!RE2::FullMatch(whole, prepared, &which)) return SymbolKind::other;
  if (which == "1") return SymbolKind::national_report;
  return which == "2" ? SymbolKind::compilation : SymbolKind::summary;
}

}  // namespace uprex
