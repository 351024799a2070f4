// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/ostream.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/app/commands/command.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/label/figures.hpp"
#include "core/label/model_file.hpp"
#include "core/label/training_files.hpp"
#include "core/label/trial.hpp"

namespace uprex {
namespace {

constexpr int kMaxFolds = 50;

struct TrainOptions {
  std::filesystem::path labels, reference, out;
  int folds = 4, cross_validate = 0;
  bool quiet = false;
};

constexpr std::string_view kLabelColumns = "state_under_review, text, response, action, issues";
constexpr std::string_view kReferenceColumns = "state_under_review, text, sdgs, groups";

TrainingTexts read(const std::filesystem::path& file, TrainingTexts (*parse)(std::string_view),
                   std::string_view columns) {
  const std::string advice = fmt::format("give CSV with the columns {}", columns);
  std::ifstream in(file, std::ios::binary);
  if (!in || !std::filesystem::is_regular_file(file))
    throw Error(file.string() + ": the file cannot be read", advice);
  try {
    return parse(std::string(std::istreambuf_iterator<char>(in), {}));
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what(), advice);
  }
}

void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!std::filesystem::is_directory(folder))
    throw Error("cannot create the folder " + folder.string(), "name another folder with --out");
}

void write(const std::filesystem::path& file, const std::string& bytes) {
  Output output(file);
  output.stream() << bytes;
  output.commit();
}

// The proposals for the texts of one file, one line for each text: {"issues": [...], "action": 4}.
std::string json_lines(const TrainingTexts& file, const std::vector<Proposals>& proposals) {
  std::string lines;
  for (const Proposals& of_text : proposals) {
    nlohmann::ordered_json line;
    for (std::size_t i = 0; i < file.families.size(); ++i) {
      const LabelFamily& family = file.families[i].family;
      nlohmann::ordered_json names = nlohmann::ordered_json::array();
      for (const std::size_t label : of_text[i]) names.push_back(family.labels[label]);
      if (family.choice == Choice::one)
        line[family.name] = names.empty() ? nlohmann::ordered_json() : names[0];
      else
        line[family.name] = names;
    }
    lines += line.dump() + '\n';
  }
  return lines;
}

int run_train(const TrainOptions& options) {
  const auto print_step = [&](const std::string& step) {
    if (!options.quiet) write_to_stderr(step + '\n');
  };
  const std::vector<TrainingTexts> files{
      read(options.labels, upr_info_texts, kLabelColumns),
      read(options.reference, explorer_texts, kReferenceColumns)};
  make_folder(options.out);
  const bool measure_only = options.cross_validate > 0;
  const auto folds =
      static_cast<std::size_t>(measure_only ? options.cross_validate : options.folds);
  const Trial trial = cross_validate(files, folds, print_step);
  Model model = measure_only ? untrained(files) : Model();
  if (!measure_only) {
    print_step("training on all texts");
    model = train(files, [](const TrainingTexts&, std::size_t) { return true; });
    calibrate(model, files, trial);
    write(options.out / kModelFile, model_bytes(model));
  }
  const auto proposals = proposals_of(model, files, trial, folds);
  write(options.out / "figures.tsv", figures_table(files, proposals));
  if (measure_only) {
    write(options.out / "labels.jsonl", json_lines(files[0], proposals[0]));
    write(options.out / "reference.jsonl", json_lines(files[1], proposals[1]));
  }
  return 0;
}

}  // namespace

void add_train(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("train", "Train the label models from labelled texts.");
  const auto options = std::make_shared<TrainOptions>();
  command
      ->add_option("--labels", options->labels,
                   "A CSV file with the columns state_under_review, text, response, action and "
                   "issues, as in UPR Info's database.")
      ->required()
      ->type_name("FILE");
  command
      ->add_option("--reference", options->reference,
                   "A CSV file with the columns state_under_review, text, sdgs and groups, as in "
                   "the SDG-Human Rights Data Explorer.")
      ->required()
      ->type_name("FILE");
  command
      ->add_option("--out", options->out,
                   "The folder for the model and for its figures (figures.tsv).")
      ->required()
      ->check(not_empty())
      ->type_name("FOLDER");
  command
      ->add_option("--folds", options->folds,
                   "To measure the model, divide the States into this many parts. Each part is "
                   "tested with a model that was trained on the others.")
      ->check(whole_number(kMaxFolds, 2))
      ->capture_default_str()
      ->type_name("NUMBER");
  command
      ->add_option("--cross-validate", options->cross_validate,
                   "Measure only: divide the States into this many parts, and write no model. "
                   "labels.jsonl and reference.jsonl hold the proposals for each text. The "
                   "proposals for a text come from a model that never saw this State.")
      ->check(whole_number(kMaxFolds, 2))
      ->type_name("NUMBER");
  command->add_flag("--quiet", options->quiet, "Do not print progress.");
  command->footer(
      "Examples:\n"
      "  uprex train --labels labels.csv --reference reference.csv \\\n"
      "    --out core/label/models\n"
      "  uprex train --labels labels.csv --reference reference.csv --out /tmp/trial \\\n"
      "    --cross-validate 3");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_train(*options); }; });
}

}  // namespace uprex
