// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of Working Group reports before and after lists, read by the plugin as it is loaded.
// Each case stands in both ways of numbering.
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <string>
#include <vector>

#include "tests/build_document.hpp"
#include "tests/read_document.hpp"

namespace uprex {
namespace {

constexpr int kItems = 12;  // of each list

const std::string kSupported = "The recommendations listed below enjoy the support of Slovenia:";
const std::string kNoted = "The recommendations below did not enjoy the support of Slovenia:";
const std::string kPending =
    "The following recommendations will be examined by Slovenia, which will provide responses in "
    "due time.";
const std::string kNeutral =
    "In the course of the discussion, the following recommendations were made to Slovenia:";

// `paragraphs` are numbered from 6 on. A list of items stands under each, but not under one that
// begins with "~". `expected` names runs of items: "6.1-12 supported"; the star says implemented,
// the exclamation mark says flagged.
struct Case {
  std::vector<std::string> paragraphs;
  std::string expected;
};

enum class Numbers { dotted, local };

Document report_of(const Case& lists, Numbers numbers) {
  DocumentBuilder builder;
  builder.head("A/HRC/14/15");
  builder.paragraph("1.",
                    "The Working Group held its seventh session from 8 to 19 February 2010. The "
                    "review of Slovenia was held at the 15th meeting.");
  builder.paragraph("2.", "France recommended that Slovenia (a) ratify OP-CAT; (b) sign CED.");
  builder.paragraph("3.", "Algeria spoke. It recommended a moratorium.");
  builder.paragraph("4.", "Slovenia thanked all.").paragraph("5.", "It closed.");
  builder.heading("II. Conclusions and/or recommendations");
  int number = 6;
  for (std::string text : lists.paragraphs) {
    const bool alone = text.starts_with('~');
    if (alone) text.erase(0, 1);
    if (numbers == Numbers::local) RE2::GlobalReplace(&text, R"(\b[6-9]\.(\d))", R"(\1)");
    const std::string paragraph = std::to_string(number++);
    builder.paragraph(paragraph + '.', text);
    for (int i = 1; i <= kItems && !alone; ++i) {
      const std::string words = "Ratify treaty " + std::string(1, static_cast<char>('A' + i));
      if (numbers == Numbers::dotted)
        builder.item(paragraph + '.' + std::to_string(i) + '.', words + " (France);");
      else
        builder.paragraph(std::to_string(i) + '.', words + " (France);", 20);
    }
  }
  return builder.build();
}

std::string outcome(const Recommendation& r) {
  return std::string(to_string(r.response)) + (r.implemented ? "*" : "") +
         (r.review.empty() ? "" : "!");
}

// "6.1-3 supported, 6.4 noted!".
std::string outcomes(const std::vector<Recommendation>& recommendations) {
  std::string text;
  for (std::size_t i = 0; i < recommendations.size();) {
    const auto paragraph = [&](std::size_t at) {
      const std::string& number = recommendations[at].paragraph;
      return number.substr(0, number.find('.'));
    };
    std::size_t last = i;
    while (last + 1 < recommendations.size() && paragraph(last + 1) == paragraph(i) &&
           outcome(recommendations[last + 1]) == outcome(recommendations[i]))
      ++last;
    if (!text.empty()) text += ", ";
    text += recommendations[i].paragraph;
    const std::string& end = recommendations[last].paragraph;
    if (last > i) text += '-' + end.substr(end.find('.') + 1);
    text += ' ' + outcome(recommendations[i]);
    i = last + 1;
  }
  return text;
}

void expect_outcomes(const std::vector<Case>& cases) {
  for (const Case& one : cases)
    for (const Numbers numbers : {Numbers::dotted, Numbers::local})
      EXPECT_EQ(outcomes(read_by("wg_report", report_of(one, numbers)).recommendations),
                one.expected)
          << (numbers == Numbers::local ? "local: " : "dotted: ") << one.paragraphs.back();
}

TEST(LeadIns, decide_nothing_if_their_decisions_cannot_be_told_apart) {
  const std::string three =
      "Slovenia takes note of the recommendations above and, for the time being, states that some "
      "of them enjoy its support, others need to be studied further, and others do not enjoy its "
      "support because they conflict with its Constitution.";
  expect_outcomes({
      {{kNeutral,
        "~" + three +
            " Its response to them will be part of the outcome report that the Council adopts at "
            "its twelfth session."},
       "6.1-12 pending"},
      {{kNeutral, "~" + three}, "6.1-12 unclear!"},
      {{kSupported, kNeutral, "~" + three}, "6.1-12 supported, 7.1-12 unclear!"},
  });
}

TEST(LeadIns, references_to_paragraphs_reach_the_dialogue_alone) {
  expect_outcomes({
      {{kSupported,
        "~The recommendations recorded in the report in paragraphs 3; and 2 (a) and (b), above did "
        "not enjoy the support of Slovenia."},
       "6.1-12 supported, 3 noted!, 2(a) noted!, 2(b) noted!"},
      {{kSupported,
        "~The recommendations recorded in the report in paragraphs 4 and 5 above did not enjoy the "
        "support of Slovenia."},
       "6.1-12 supported"},
  });
}

TEST(LeadIns, implemented_alone_supports) {
  expect_outcomes({
      {{"Slovenia considers that recommendations below are already implemented or in the process "
        "of implementation:"},
       "6.1-12 supported*"},
      {{kNoted, "Slovenia considers that recommendations below are already implemented:"},
       "6.1-12 noted, 7.1-12 supported*"},
  });
}

TEST(LeadIns, numbers_reach_their_list_alone) {
  expect_outcomes({
      {{kPending, kSupported, kSupported,
        "~The recommendations above, 8.1-8.3, 8.5-8.9 and 8.11, did not enjoy the support of "
        "Slovenia, as it considers them factually wrong."},
       "6.1-12 pending, 7.1-12 supported, 8.1-3 noted!, 8.4 supported, 8.5-9 noted!, "
       "8.10 supported, 8.11 noted!, 8.12 supported"},
      {{kPending, kNeutral,
        "~The recommendations above, 7.1-7.3, 7.5-7.9 and 7.11, did not enjoy the support of "
        "Slovenia."},
       "6.1-12 pending, 7.1-3 noted, 7.4 pending, 7.5-9 noted, 7.10 pending, 7.11 noted, "
       "7.12 pending"},
  });
}

TEST(LeadIns, comments_do_not_turn_a_refusal) {
  expect_outcomes({
      {{kNoted,
        "~With regard to the recommendation in paragraph 6.4 above, Slovenia said that the word "
        "“all” was not acceptable, as it was not feasible; most of it was being implemented."},
       "6.1-12 noted"},
  });
}

TEST(LeadIns, notes_and_will_respond) {
  expect_outcomes({
      {{"As for the recommendations listed below, Slovenia notes them and will respond in due "
        "time. Its response will be included in the outcome report."},
       "6.1-12 pending"},
  });
}

TEST(LeadIns, some_of_which_are_implemented) {
  expect_outcomes({
      {{"Slovenia accepted the recommendations listed below, some of which are already being "
        "implemented:"},
       "6.1-12 supported"},
  });
}

TEST(LeadIns, conditions_are_flagged) {
  expect_outcomes({
      {{"The following recommendations enjoy the support of Slovenia in principle, subject to the "
        "decision of its parliament:"},
       "6.1-12 supported!"},
  });
}

TEST(LeadIns, exceptions_invert) {
  expect_outcomes({
      {{"Slovenia cannot support the recommendations below, except 6.3 and 6.7, which it will "
        "consider:"},
       "6.1-2 noted, 6.3 pending, 6.4-6 noted, 6.7 pending, 6.8-12 noted"},
      {{kNeutral,
        "~Recommendations 6.1 to 6.12 enjoy the support of Slovenia, with the exception of 6.4 and "
        "6.9, of which it takes note."},
       "6.1-3 supported, 6.4 noted, 6.5-8 supported, 6.9 noted, 6.10-12 supported"},
      {{"All the recommendations below, except 6.3 and 6.7, enjoy the support of Slovenia:"},
       "6.1-2 supported, 6.3 noted, 6.4-6 supported, 6.7 noted, 6.8-12 supported"},
  });
}

TEST(LeadIns, of_many_kinds) {
  expect_outcomes({
      {{"The recommendations listed below do not enjoy the support of the Republic of Slovenia, "
        "which would have to amend its Constitution in order to accept them:"},
       "6.1-12 noted"},
      {{"The following recommendations, which enjoy the support of the Republic of Slovenia, will "
        "be examined as to the time of their implementation:"},
       "6.1-12 unclear!"},
      {{kNeutral,
        "~Recommendations 6.1 to 6.4 and 6.7 enjoy the support of Slovenia. The remaining "
        "recommendations will be examined by Slovenia, which will respond no later than the "
        "twentieth session."},
       "6.1-4 supported, 6.5-6 pending, 6.7 supported, 6.8-12 pending"},
      {{kNeutral, "~Slovenia accepts all recommendations above other than 6.2, 6.5 and 6.11."},
       "6.1 supported, 6.2 noted, 6.3-4 supported, 6.5 noted, 6.6-10 supported, 6.11 noted, "
       "6.12 supported"},
      {{"The Government of the Republic of Slovenia took note of the recommendations below and "
        "considers that they have already been implemented:"},
       "6.1-12 noted*"},
      {{kSupported,
        "~Slovenia considers recommendations 6.1, 6.3 and 6.4 above as already implemented, and "
        "6.9 to 6.12 as in the process of implementation."},
       "6.1 supported*, 6.2 supported, 6.3-4 supported*, 6.5-8 supported, 6.9-12 supported*"},
      {{"The following recommendations will be examined by Slovenia in due course, except for 6.1, "
        "which it accepts:"},
       "6.1 supported, 6.2-12 pending"},
      {{kNoted, kSupported,
        "~Recommendations 7.10 and 7.11 above are noted rather than accepted, as they fall within "
        "the competence of the provinces."},
       "6.1-12 noted, 7.1-9 supported, 7.10-11 noted!, 7.12 supported"},
      {{kNeutral,
        "~The delegation of the Republic of Slovenia announced that all the above recommendations "
        "were acceptable to it."},
       "6.1-12 supported"},
      {{"Slovenia is not yet in a position to take a decision on the recommendations hereunder:"},
       "6.1-12 pending"},
      {{"The recommendations below enjoy the support of Slovenia, although recommendation 6.5 is "
        "supported only in part:"},
       "6.1-4 supported, 6.5 partially_supported, 6.6-12 supported"},
      {{"The following recommendations do not enjoy the support of the Republic of Slovenia and "
        "are therefore noted, because they are based on allegations that it rejects:"},
       "6.1-12 noted"},
      {{kNeutral,
        "~Of the recommendations above, 6.1 to 6.5 are supported, 6.6 to 6.9 are noted and 6.10 to "
        "6.12 will be considered further."},
       "6.1-5 supported, 6.6-9 noted, 6.10-12 pending"},
      {{"In the view of the State under review, the following recommendations do not constitute "
        "universally recognized human rights and cannot be accepted:"},
       "6.1-12 noted"},
      {{kPending,
        "~The recommendations made in paragraphs 2 (b) and 3 of the present report were not "
        "accepted by Slovenia, as they do not reflect the situation on the ground."},
       "6.1-12 pending, 2(b) noted!, 3 noted!"},
      {{"Slovenia supports the following recommendations, all of which have already been "
        "implemented:"},
       "6.1-12 supported*"},
      {{"Slovenia supports the following recommendations, many of which are in the process of "
        "implementation:"},
       "6.1-12 supported"},
      {{"The recommendations that follow were neither accepted nor rejected by Slovenia:"},
       "6.1-12 unclear!"},
      {{kNeutral,
        "~These recommendations have been considered by Slovenia. It supports 6.1 to 6.3, does not "
        "support 6.4, and reserves its position on the others."},
       "6.1-3 supported, 6.4 noted, 6.5-12 pending"},
      {{"The following recommendations enjoy the support of Slovenia provided that the necessary "
        "resources are made available:"},
       "6.1-12 supported!"},
  });
}

TEST(LeadIns, of_more_kinds) {
  expect_outcomes({
      {{kNeutral,
        "~The Government accepts recommendations 6.1, 6.2 and 6.8; it rejects recommendations 6.3 "
        "to 6.5; and it will reply to recommendations 6.6 and 6.7 in June."},
       "6.1-2 supported, 6.3-5 noted, 6.6-7 pending, 6.8 supported, 6.9-12 pending"},
      {{kNeutral, "~The above recommendations are before the Cabinet of Slovenia."},
       "6.1-12 unclear!"},
      {{"Slovenia does not accept the recommendations below, as they are already implemented:"},
       "6.1-12 noted*"},
      {{"The recommendations below, which have not yet been implemented, enjoy the support of the "
        "Republic of Slovenia:"},
       "6.1-12 supported"},
      {{kSupported, kNoted,
        "~Slovenia wishes to explain that recommendations 7.2 and 7.3 above could not be accepted "
        "because the Constitution does not allow them."},
       "6.1-12 supported, 7.1-12 noted"},
      {{kPending, kPending,
        "~After further examination, recommendations 7.1, 7.2 and 7.5 above enjoy the support of "
        "Slovenia, and recommendation 7.3 does not."},
       "6.1-12 pending, 7.1-2 supported, 7.3 noted, 7.4 pending, 7.5 supported, 7.6-12 pending"},
      {{kNeutral, "~Slovenia accepts all of the above recommendations."}, "6.1-12 supported"},
      {{kNeutral,
        "~All recommendations above enjoy the support of Slovenia, with the exception of "
        "recommendation 6.9, which it will study further."},
       "6.1-8 supported, 6.9 pending, 6.10-12 supported"},
      {{kSupported,
        "~The recommendations in paragraphs 2 (a) and 3 above will be examined by Slovenia."},
       "6.1-12 supported, 2(a) pending!, 3 pending!"},
      {{"Some of the following recommendations enjoy the support of Slovenia, and others do not:"},
       "6.1-12 unclear!"},
      {{"The following recommendations enjoy the support of Slovenia in so far as they are in line "
        "with its Constitution:"},
       "6.1-12 supported!"},
      {{kNeutral, "~The recommendations were welcomed by Slovenia, which will study them."},
       "6.1-12 pending"},
  });
}

}  // namespace
}  // namespace uprex
