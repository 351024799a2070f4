// SPDX-License-Identifier: GPL-3.0-or-later
// An extractor that does what the document says, for tests of everything around extractors:
//
//     MOCK SYMBOL STATE SESSION CYCLE COUNT [BEHAVIOUR]
//
// makes COUNT recommendations, every second one noted, every third one flagged, every fourth one a
// part. BEHAVIOUR: throw (a foreign exception), refuse (LoadError), sleep (50 ms), bad_utf8, check
// (a failed check's diagnostic), answers (COUNT position records on the report that the symbol is
// an addendum to, the last one on the rest, in place of recommendations and pledges).
#include <chrono>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "core/extract/extractor.hpp"

namespace {

using namespace uprex;

struct Order {
  std::string magic, symbol, state;
  int session = 0, cycle = 0, count = 0;
  std::string behaviour;
};

Order read_order(const Document& document) {
  std::string all;
  for (const auto& block : document.blocks) all += block.label + " " + block.text + " ";
  std::istringstream words(all);
  Order order;
  words >> order.magic >> order.symbol >> order.state >> order.session >> order.cycle >>
      order.count >> order.behaviour;
  return order;
}

Recommendation make_record(const Order& order, int number) {
  Recommendation record;
  record.document = order.symbol;
  record.paragraph = "10." + std::to_string(number);
  record.id = order.symbol + "#" + record.paragraph;
  if (number % 4 == 0) record.part = "a";
  if (record.part) record.id += "/" + *record.part;
  record.state_under_review = order.state;
  record.session = order.session;
  record.cycle = order.cycle;
  record.text = "Recommendation \"" + std::to_string(number) + "\", with a comma";
  record.verbatim = record.paragraph + " " + record.text + " (France) (Norway);";
  record.recommending_states = {"FRA"};
  record.printed_states = {"France"};
  if (number % 2 == 0) record.recommending_states.push_back("NOR");
  if (number % 2 == 0) record.printed_states.push_back("Norway");
  record.response = number % 2 == 0 ? Response::noted : Response::supported;
  record.positions = {{record.response,
                       false,
                       order.symbol,
                       "10",
                       3,
                       "The recommendations below enjoy the support of the State",
                       {}}};
  if (number % 2 == 0) record.positions[0].comment = "with a comment";
  record.notes = {{"1", "The recommendation as read: \"…\"", 4}};
  record.source = {3, 7, {{3, 100.04, 200.06, -0.01, 1.0 / 3}, {4, 1, 2, 3, 4}}, "", ""};
  if (number % 3 == 0) record.review = {Reason::state_corrected, Reason::ellipsis_resolved};
  if (order.behaviour == "bad_utf8") record.text += "\xff\xfe";
  return record;
}

PositionRecord make_answer(const Order& order, int number) {
  PositionRecord record;
  record.document = order.symbol;
  record.report = order.symbol.substr(0, order.symbol.find("/Add"));
  record.number = "10." + std::to_string(number);
  if (number == order.count) record.scope = PositionScope::rest;
  if (number == order.count) record.number.clear();
  record.id = order.symbol + "#" + (record.number.empty() ? "rest" : record.number);
  record.state_under_review = order.state;
  record.session = order.session;
  record.cycle = order.cycle;
  record.position = {Response::supported, true, order.symbol, "4", 2, "accepts", {}};
  if (number % 2 == 0) record.position.comment = "with a comment";
  if (number % 2 == 0) record.concerning = "regarding the first part";
  if (number % 3 == 0) record.review = {Reason::position_unclear};
  record.source = {2, 7, {{2, 100, 200, 300, 210}}, "", ""};
  return record;
}

void answer(const Order& order, Extraction& extraction) {
  for (int i = 1; i <= order.count; ++i) extraction.positions.push_back(make_answer(order, i));
  const std::string report = order.symbol.substr(0, order.symbol.find("/Add"));
  extraction.document.reviews = {{report, order.state, {report, order.symbol}}};
  extraction.document.totals = {
      {report, order.state, TotalOf::received, order.count, "2", 1, "received them"}};
}

class Mock : public Extractor {
 public:
  Match match(const Document& document, const Identity& /*identity*/) const override {
    return read_order(document).magic == "MOCK" ? Match::sure : Match::no;
  }

  Extraction extract(const Document& document, const Identity& /*identity*/) const override {
    const Order order = read_order(document);
    if (order.behaviour == "throw") throw std::runtime_error("asked to throw");
    if (order.behaviour == "refuse") throw LoadError("asked to refuse", "ask for something else");
    if (order.behaviour == "sleep") std::this_thread::sleep_for(std::chrono::milliseconds(50));
    Extraction extraction;
    extraction.document.symbol = order.symbol;
    extraction.document.kind = "mock";
    extraction.document.state_under_review = order.state;
    extraction.document.session = order.session;
    extraction.document.cycle = order.cycle;
    if (order.behaviour == "check")
      extraction.document.diagnostics.push_back(
          {Severity::error, "mock_error", "asked for an error", "10.1", 2});
    if (order.behaviour == "answers") {
      answer(order, extraction);
      return extraction;
    }
    for (int i = 1; i <= order.count; ++i)
      extraction.recommendations.push_back(make_record(order, i));
    if (order.count > 0)
      extraction.pledges.push_back({order.symbol + "#pledge-1",
                                    order.symbol,
                                    "11",
                                    order.state,
                                    order.session,
                                    order.cycle,
                                    "en",
                                    true,
                                    "See the report",
                                    "11. See the report",
                                    {5, 9, {{5, 1, 2, 3, 4}}, "", ""}});
    return extraction;
  }
};

}  // namespace

UPREX_PLUGIN(Mock, "mock", "1.2.3")
