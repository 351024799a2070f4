// SPDX-License-Identifier: GPL-3.0-or-later
// write_sample FORMAT [COUNT]: the samples of tests/sample.hpp in a format, on standard output, for
// readers that are not ours. With COUNT, that many recommendations in documents of 200.
#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "core/app/reads_back.hpp"
#include "core/write/writer.hpp"
#include "tests/sample.hpp"

namespace uprex {
namespace {

// Values that a format could trip over.
Recommendation awkward(const std::string& symbol, const std::string& number,
                       const std::string& text) {
  Recommendation record = sample_recommendation(symbol, number);
  record.text = text;
  record.verbatim = number + ' ' + text;
  record.positions[0].comment = text;
  record.groups = {text, text + "|a;b::c"};
  record.labels.issues = {{"Women's rights", 0.5}};
  return record;
}

Extraction awkward_values() {
  Extraction extraction = sample_extraction("A/HRC/44/1");
  auto& records = extraction.recommendations;
  records.clear();
  extraction.pledges.clear();
  int number = 0;
  for (const std::string text :
       {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "two\nlines",
        "\"quoted\", and more", "a|b;c::d", "*stars* _and_ [links](x) <b>&amp;", "1. Ratify",
        " spaces ", "Śķ漢🙂", "bad \xff byte"})
    records.push_back(awkward("A/HRC/44/1", "1." + std::to_string(++number), text));
  records.back().response = Response::pending;
  records.front().response = Response::partially_supported;
  records.front().session = 0;
  records.front().themes = {"Right to Health"};
  records.back().themes = {"Right to health"};
  return extraction;
}

Extraction many(int first, int last) {
  const std::string symbol = "A/HRC/1/" + std::to_string(first);
  Extraction extraction = sample_extraction(symbol);
  const Recommendation model = extraction.recommendations[1];
  extraction.recommendations.clear();
  for (int i = first; i < last; ++i) {
    Recommendation record = model;
    record.paragraph = std::to_string(i);
    record.id = symbol + '#' + record.paragraph;
    record.text = "Ratify the Convention number " + record.paragraph +
                  " and take all other measures that it asks for, including those of its protocols";
    record.verbatim = record.paragraph + ". " + record.text + " (France) (Lithuania);";
    extraction.recommendations.push_back(record);
  }
  return extraction;
}

void write(Writer& writer, int count) {
  constexpr int kEach = 200;
  for (int first = 0; first < count; first += kEach)
    writer.write(many(first, std::min(count, first + kEach)));
  if (count > 0) return;
  for (const auto& extraction :
       {sample_extraction(), sample_answers(), awkward_values(), sample_extraction()})
    writer.write(extraction);
}

}  // namespace
}  // namespace uprex

int main(int argc, char** argv) {
  try {
    const auto writer = uprex::make_writer(argc > 1 ? argv[1] : "", std::cout, uprex::reads_back);
    uprex::write(*writer, argc > 2 ? std::atoi(argv[2]) : 0);
    writer->finish();
    const auto left_out = writer->left_out();
    std::cerr << left_out.positions << ' ' << left_out.pledges << ' ' << left_out.documents << ' '
              << left_out.changed << ' ' << left_out.as_noted << '\n';
  } catch (const uprex::Error& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return std::cout.flush() ? 0 : 1;
}
