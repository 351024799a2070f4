// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace uprex {
namespace {

struct Tally {
  std::size_t right = 0, proposed = 0, given = 0;

  Tally& operator+=(const Tally& other) {
    right += other.right;
    proposed += other.proposed;
    given += other.given;
    return *this;
  }
};

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void add_row(std::string& table, const std::string& family, const std::string& label,
             const Tally& tally) {
  fmt::format_to(std::back_inserter(table), "{}\t{}\t{}\t{:.3f}\t{:.3f}\t{:.3f}\n", family, label,
                 tally.given, share(tally.right, tally.proposed), share(tally.right, tally.given),
                 share(2 * tally.right, tally.proposed + tally.given));
}

std::vector<Tally> tallies_of(const GivenLabels& given, const std::vector<Proposals>& proposals,
                              std::size_t family) {
  std::vector<Tally> tallies(given.family.labels.size());
  for (std::size_t text = 0; text < proposals.size(); ++text) {
    if (!given.learnt[text]) continue;
    for (const std::size_t label : given.labels[text]) ++tallies[label].given;
    for (const std::size_t label : proposals[text][family]) {
      ++tallies[label].proposed;
      tallies[label].right += std::ranges::count(given.labels[text], label) > 0;
    }
  }
  return tallies;
}

Proposals proposals_for(const Model& model, const TrainingTexts& file,
                        const std::vector<float>& scores, std::size_t family, std::size_t output) {
  Proposals proposals;
  for (std::size_t i = 0; i < file.families.size(); ++i) {
    const LabelFamily& asked = model.families[family + i];
    std::vector<float> probabilities;
    for (std::size_t label = 0; label < asked.labels.size(); ++label, ++output)
      probabilities.push_back(probability(model.outputs[output], scores[output]));
    proposals.push_back(chosen(asked, probabilities));
  }
  return proposals;
}

}  // namespace

std::vector<std::vector<Proposals>> proposals_of(const Model& model,
                                                 std::span<const TrainingTexts> files,
                                                 const Trial& trial, std::size_t folds) {
  std::vector<std::vector<Proposals>> result;
  for (const TrainingTexts& file : files) result.emplace_back(file.features.size());
  for (std::size_t fold = 0; fold < folds; ++fold) {
    Model calibrated{model.families, model.outputs, {}, {}, {}};
    calibrate(calibrated, files, trial, fold);
    std::size_t family = 0, output = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
      for (std::size_t text = 0; text < files[i].features.size(); ++text)
        if (trial.folds[i][text] == fold)
          result[i][text] =
              proposals_for(calibrated, files[i], trial.scores[i][text], family, output);
      for (const GivenLabels& given : files[i].families) output += given.family.labels.size();
      family += files[i].families.size();
    }
  }
  return result;
}

std::string figures_table(std::span<const TrainingTexts> files,
                          const std::vector<std::vector<Proposals>>& proposals) {
  std::string table = "family\tlabel\ttexts\tprecision\trecall\tf1\n";
  for (std::size_t i = 0; i < files.size(); ++i)
    for (std::size_t family = 0; family < files[i].families.size(); ++family) {
      const GivenLabels& given = files[i].families[family];
      const std::vector<Tally> tallies = tallies_of(given, proposals[i], family);
      Tally all;
      for (const Tally& tally : tallies) all += tally;
      add_row(table, given.family.name, "all", all);
      for (std::size_t label = 0; label < tallies.size(); ++label)
        add_row(table, given.family.name, given.family.labels[label], tallies[label]);
    }
  return table;
}

}  // namespace uprex
