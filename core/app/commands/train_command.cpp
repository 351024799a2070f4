#include <fmt/ostream.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/app/commands/command.hpp"
#include "core/app/output/output.hpp"
#include "core/label/figures.hpp"
#include "core/label/model_file.hpp"
#include "core/label/training_files.hpp"
#include "core/label/trial.hpp"

namespace uprex {
namespace {

constexpr std::size_t kMostFolds = 50;

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
    throw Error(file.string() + ": this file cannot be read", advice);
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
    throw Error("cannot make the folder " + folder.string(), "name another one with --out");
}

void write(const std::filesystem::path& file, const std::string& bytes) {
  Output output(file);
  output.stream() << bytes;
  output.commit();
}

// The proposals of one file, a line a text: {"issues": [...], "action": 4}.
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
  const auto say = [&](const std::string& step) {
    if (!options.quiet) fmt::print(stderr, "{}\n", step);
  };
  const std::vector<TrainingTexts> files{
      read(options.labels, upr_info_texts, kLabelColumns),
      read(options.reference, explorer_texts, kReferenceColumns)};
  make_folder(options.out);
  const bool trial_alone = options.cross_validate > 0;
  const auto folds = static_cast<std::size_t>(trial_alone ? options.cross_validate : options.folds);
  const Trial trial = cross_validate(files, folds, say);
  Model model = trial_alone ? untrained(files) : Model();
  if (!trial_alone) {
    say("all texts");
    model = train(files, [](const TrainingTexts&, std::size_t) { return true; });
    calibrate(model, files, trial);
    write(options.out / kModelFile, model_bytes(model));
  }
  const auto proposals = proposals_of(model, files, trial, folds);
  write(options.out / "figures.tsv", figures_table(files, proposals));
  if (trial_alone) {
    write(options.out / "labels.jsonl", json_lines(files[0], proposals[0]));
    write(options.out / "reference.jsonl", json_lines(files[1], proposals[1]));
  }
  return 0;
}

}  // namespace

void add_train(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand("train", "Train the models of labels on labelled texts");
  const auto options = std::make_shared<TrainOptions>();
  command->add_option("--labels", options->labels, "UPR Info's database (CSV): issues and action")
      ->required()
      ->type_name("FILE");
  command
      ->add_option("--reference", options->reference,
                   "The SDG-Human Rights Data Explorer's recommendations (CSV): goals and groups")
      ->required()
      ->type_name("FILE");
  command->add_option("--out", options->out, "Folder for the model and its figures by label")
      ->required()
      ->check(not_empty())
      ->type_name("FOLDER");
  command->add_option("--folds", options->folds, "Parts that the States are dealt to for the trial")
      ->check(whole_number(kMostFolds, 2))
      ->capture_default_str();
  command
      ->add_option("--cross-validate", options->cross_validate,
                   "Only the trial, in so many folds: labels.jsonl and reference.jsonl in the "
                   "folder hold what each text is given by a model that has not seen its State")
      ->check(whole_number(kMostFolds, 2))
      ->type_name("FOLDS");
  command->add_flag("--quiet", options->quiet, "Say nothing of progress");
  command->footer(
      "Examples:\n"
      "  uprex train --labels labels.csv --reference reference.csv --out core/label/models\n"
      "  uprex train --labels labels.csv --reference reference.csv --out /tmp/trial "
      "--cross-validate 3");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_train(*options); }; });
}

}  // namespace uprex
