#include "core/app/identity.hpp"

#include <gtest/gtest.h>

namespace uprex {
namespace {

Extraction extraction(const std::string& symbol, const std::string& state, int session) {
  Extraction made;
  made.document.symbol = symbol;
  made.document.state_under_review = state;
  made.document.session = session;
  Recommendation recommendation;
  recommendation.id = symbol + "#6.1";
  recommendation.document = symbol;
  recommendation.positions.resize(1);
  recommendation.positions[0].document = symbol;
  made.recommendations.push_back(recommendation);
  return made;
}

struct Row {
  std::string symbol, state;
  int session;
  std::string file, hint_state;
  int hint_session;
  std::string id, diagnostics;
};

const std::vector<Row> kRows = {
    {"A/HRC/1/2", "FRA", 2, "x", "", 0, "A/HRC/1/2#6.1 FRA 2", ""},
    {"A/HRC/1/2", "", 0, "x", "LVA", 52, "A/HRC/1/2#6.1 LVA 52", ""},
    {"", "", 0, "x", "LVA", 52, "UPR/52/LVA#6.1 LVA 52", ""},
    {"", "LVA", 0, "x", "", 0, "UPR/LVA#6.1 LVA 0", ""},
    {"", "", 0, "a/Latvia_-_draft.docx", "", 0, "UPR/LVA#6.1 LVA 0", "identity_from_file_name "},
    {"", "", 0, "sierra_leone_upr52.docx", "", 0, "UPR/52/SLE#6.1 SLE 52",
     "identity_from_file_name identity_from_file_name "},
    {"", "", 0, "Latvia.docx", "EST", 50, "UPR/50/EST#6.1 EST 50", ""},
    {"A/HRC/1/2", "FRA", 2, "x", "LVA", 3, "A/HRC/1/2#6.1 FRA 2",
     "identity_differs identity_differs "},
};

TEST(Identity, TextThenHintsThenName) {
  for (const Row& row : kRows) {
    Extraction made = extraction(row.symbol, row.state, row.session);
    complete_identity(made, row.file, {row.hint_state, row.hint_session});
    const Recommendation& r = made.recommendations[0];
    EXPECT_EQ(r.id + ' ' + r.state_under_review + ' ' + std::to_string(r.session), row.id);
    EXPECT_EQ(r.document, made.document.symbol);
    EXPECT_EQ(r.positions[0].document, made.document.symbol);
    std::string diagnostics;
    for (const Diagnostic& diagnostic : made.document.diagnostics)
      diagnostics += diagnostic.code + ' ';
    EXPECT_EQ(diagnostics, row.diagnostics);
  }
}

TEST(Identity, NothingKnown) {
  Extraction made = extraction("", "", 0);
  EXPECT_THROW(complete_identity(made, "draft.docx", {}), Error);
}

TEST(Identity, StatesAreGivenByCodeOrName) {
  EXPECT_EQ(state_given("LVA"), "LVA");
  EXPECT_EQ(state_given("Latvia"), "LVA");
  EXPECT_EQ(state_given("Sierra Leone"), "SLE");
  EXPECT_EQ(state_given("Atlantis"), "");
}

}  // namespace
}  // namespace uprex
