// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every plugin over huge documents. The time must grow linearly with the size, or the document
// must be refused.
#include "tests/bounds.hpp"

#include <functional>
#include <vector>

#include "core/extract/document_checks.hpp"
#include "core/extract/registry.hpp"
#include "core/identify/identify.hpp"
#include "core/model/diagnostic.hpp"
#include "tests/build_document.hpp"
#include "tests/paths.hpp"

namespace uprex {
namespace {

struct Body {
  std::string name;
  std::function<void(DocumentBuilder&, std::size_t)> add;
  Sizes sizes = {250, 64'000};
};

using Add = std::function<void(DocumentBuilder&, std::size_t number)>;

// Adds n blocks, 40 on each page. `add` makes each block from its number.
std::function<void(DocumentBuilder&, std::size_t)> blocks(const Add& add) {
  return [add](DocumentBuilder& builder, std::size_t n) {
    for (std::size_t i = 1; i <= n; ++i) {
      if (i % 40 == 0) builder.page();
      add(builder, i);
    }
  };
}

// Adds one paragraph of n pieces.
std::function<void(DocumentBuilder&, std::size_t)> line(std::string_view piece) {
  return [piece](DocumentBuilder& builder, std::size_t n) {
    builder.paragraph("83.", repeated(piece, n));
  };
}

std::string item(std::size_t i) { return "83." + std::to_string(i); }

const std::vector<Body>& bodies() {
  using Builder = DocumentBuilder;
  static const std::vector<Body> all{
      {"items", blocks([](Builder& b, std::size_t i) { b.item(item(i), "Ratify it (France);"); })},
      {"same_items", blocks([](Builder& b, std::size_t) { b.item("83.1", "Ratify it (Chad);"); })},
      {"local_items", blocks([](Builder& b, std::size_t i) {
         b.item(std::to_string(i) + '.', "Ratify (Chad).");
       })},
      {"open_items", blocks([](Builder& b, std::size_t i) { b.item(item(i), "Ratify it"); })},
      {"decided", blocks([](Builder& b, std::size_t i) {
         b.paragraph(std::to_string(i) + '.',
                     "The recommendations listed below enjoy its support:");
         b.item("1.", "Ratify it (Chad).");
       })},
      {"decided_above", blocks([](Builder& b, std::size_t i) {
         b.item(item(i), "Ratify it (Chad).");
         b.paragraph(std::to_string(83 + i) + '.',
                     "The recommendations listed above enjoy the support of Slovenia.");
       })},
      {"decided_by_number", blocks([](Builder& b, std::size_t i) {
         b.item(item(i), "Ratify it (Chad).");
         b.paragraph(std::to_string(83 + i) + '.', "Slovenia considers that recommendation " +
                                                       item(i) +
                                                       " above has already been implemented.");
       })},
      {"by_reference", blocks([](Builder& b, std::size_t i) {
         b.paragraph(std::to_string(83 + i) + '.',
                     "The recommendations noted in the report in paragraphs 1 (a), 2 and 3 (Chad) "
                     "above did not "
                     "enjoy the support of Slovenia.");
       })},
      {"letters", blocks([](Builder& b, std::size_t) { b.item("(a)", "To ratify it (Chad);"); })},
      {"bullets", blocks([](Builder& b, std::size_t) { b.item("•", "83.1 accepted"); })},
      {"plain", blocks([](Builder& b, std::size_t) { b.plain("Slovenia accepts it."); })},
      {"bare_answers", blocks([](Builder& b, std::size_t) { b.plain("Accepted"); })},
      {"headings", blocks([](Builder& b, std::size_t) { b.heading("Accepted recommendations"); })},
      {"ends", blocks([](Builder& b, std::size_t) {
         b.heading("II. Conclusions and/or recommendations");
       })},
      {"pledges", blocks([](Builder& b, std::size_t) {
         b.heading("III. Voluntary pledges and commitments");
         b.paragraph("84.", "Slovenia will ratify it.");
       })},
      {"answers", blocks([](Builder& b, std::size_t i) {
         b.paragraph(std::to_string(i) + '.', "Recommendation " + item(i) + " is accepted.");
       })},
      {"same_answers",
       blocks([](Builder& b, std::size_t) { b.plain("Recommendation 83.1 is accepted."); })},
      {"referring", blocks([](Builder& b, std::size_t i) {
         b.paragraph(item(i), "See recommendation " + item(i + 1) + '.');
       })},
      {"comments", blocks([](Builder& b, std::size_t i) {
         b.paragraph("", "Recommendation 83.1: words " + std::to_string(i) + " and more.");
       })},
      {"rows", blocks([](Builder& b, std::size_t i) {
         b.row(item(i) + " Ratify it (Chad)\tSupported\tA.1 treaties\tSDG 3");
       })},
      {"answer_rows", blocks([](Builder& b, std::size_t i) {
         b.row(item(i) + "\tRatify it (Chad)\tAccepted\tIt is done.");
       })},
      {"same_rows", blocks([](Builder& b, std::size_t i) {
         b.row("83.1 Ratify it (Chad)\tSupported\ttheme " + std::to_string(i));
       })},
      {"open_rows", blocks([](Builder& b, std::size_t) { b.row("\t\tand it goes on"); })},
      {"columns",
       [](Builder& b, std::size_t n) {
         b.row(repeated("Recommendation\tPosition\t", n));
         b.row(repeated("Accepted\t", n));
       }},
      {"sections", blocks([](Builder& b, std::size_t i) {
         b.heading("Slovenia");
         b.plain(
             "The review of Slovenia was held on 5 November 2019 in conformity with decisions.");
         b.plain(
             "The outcome of the review of Slovenia comprises the report of the Working Group "
             "on the Universal Periodic Review (A/HRC/43/" +
             std::to_string(i) + ") and the views of the State (A/HRC/43/" + std::to_string(i) +
             "/Add.1).");
         b.heading("1. Views expressed by the State under review");
         b.plain("It accepted recommendation 83.1.");
       })},
      {"symbols", blocks([](Builder& b, std::size_t i) {
         b.plain("See A/HRC/43/" + std::to_string(i) + '.');
       })},
      {"notes",
       [](Builder& b, std::size_t n) {
         for (std::size_t i = 1; i <= n; ++i)
           b.note(std::to_string(i), "See A/HRC/43/" + std::to_string(i) + '.');
         b.item("83.1", counted("Ratify it ^", n, "^ (France); "));
       }},
      {"contents", blocks([](Builder& b, std::size_t) { b.row("II. Conclusions\t83–86\t14"); })},
      {"heads", blocks([](Builder& b, std::size_t i) { b.head("A/HRC/43/" + std::to_string(i)); })},
      {"line_of_words", line("the rights ")},
      {"line_of_sentences", line("Slovenia accepts recommendation 83.1. ")},
      {"line_of_explanations", line("Recommendation 83.1. Because it is so. ")},
      {"line_of_answers", line("accepts 83.1 and rejects 83.2, and ")},
      {"line_of_parentheses", line("(")},
      {"line_of_groups", line("(France) ")},
      {"line_of_parts", line("Ratify it (France); ")},
      {"line_of_clauses", line("sign (Chad) and ")},
      {"line_of_references", line("paragraphs 1 (a), 2 (b) and ")},
      {"line_of_ranges", line("1-999, ")},
      {"line_of_numbers",
       [](Builder& b, std::size_t n) {
         b.paragraph("83.", "Slovenia accepts recommendations " + counted("83.", n, ", "));
       }},
      {"lines",
       [](Builder& b, std::size_t n) {
         b.item("83.1", "Ratify it (Chad);");
         for (std::size_t i = 0; i < n; ++i) b.line("Ratify it (Chad);");
       }},
      {"answered_lines",
       [](Builder& b, std::size_t n) {
         b.paragraph("5.", "Slovenia speaks.");
         for (std::size_t i = 0; i < n; ++i) b.line("Recommendation 83.1 is accepted.");
       }},
      {"letters_in_dialogue",
       [](Builder& b, std::size_t n) {
         b.paragraph("84.", "The recommendations in paragraphs " + counted("", n, " (a), ") +
                                " did not enjoy its support.");
       }},
  };
  return all;
}

// Begins a document that the plugin accepts.
void begin_document(DocumentBuilder& builder, const std::string& plugin) {
  if (plugin == "addendum") {
    builder.head("A/HRC/43/15/Add.1").plain("Slovenia");
    builder.plain(
        "Views on conclusions and/or recommendations, voluntary commitments and replies "
        "presented by the State under review");
  } else if (plugin == "session_report") {
    builder.plain(
        "The outcome of the review of Slovenia comprises the report of the Working Group "
        "on the Universal Periodic Review (A/HRC/43/15).");
    builder.heading("1. Views expressed by the State under review");
  } else if (plugin == "thematic_list") {
    builder.plain("UPR of Slovenia - Thematic list of recommendations");
    builder.row("Recommendation\tPosition\tThemes\tGroups");
  } else if (plugin == "outcome_decision") {
    builder.head("A/HRC/DEC/43/101");
    builder.plain("Adopts the outcome of the universal periodic review of Slovenia:");
  } else {
    builder.plain("Report of the Working Group on the Universal Periodic Review");
    builder.paragraph("1.", "Chad recommended that (a) it ratify it; (b) it sign it.");
    builder.heading("II. Conclusions and/or recommendations");
    builder.paragraph("83.", "The recommendations listed below enjoy the support of Slovenia:");
  }
}

const Registry& registry() {
  static const Registry all({build_folder() / "lib/uprex/plugins"});
  return all;
}

class DocumentBounds : public testing::TestWithParam<Body> {};

TEST_P(DocumentBounds, every_plugin_takes_linear_time) {
  const Body& body = GetParam();
  for (const PluginInfo& plugin : registry().plugins()) {
    SCOPED_TRACE(plugin.name);
    const auto make = [&](std::size_t n) {
      DocumentBuilder builder;
      begin_document(builder, plugin.name);
      body.add(builder, n);
      return builder.build();
    };
    const auto run = [&](const Document& document) {
      const Identity identity = identify(document, {}, "document");
      try {
        registry().select(document, identity);
      } catch (const Error&) {
      }
      try {
        check_document(document, registry().extract(plugin.name, document, identity));
      } catch (const LoadError&) {
      }
    };
    expect_linear(make, run, body.sizes);
  }
}

INSTANTIATE_TEST_SUITE_P(All, DocumentBounds, testing::ValuesIn(bodies()),
                         [](const auto& tried) { return tried.param.name; });

}  // namespace
}  // namespace uprex
