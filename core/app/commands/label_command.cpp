#include <fmt/ostream.h>

#include <array>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/app/commands/command.hpp"
#include "core/app/commands/label_options.hpp"
#include "core/app/input/text_reader.hpp"
#include "core/app/output/output.hpp"
#include "core/label/instruments.hpp"
#include "core/un/label_names.hpp"
#include "core/write/jsonl/jsonl.hpp"

namespace uprex {
namespace {

constexpr std::array<std::pair<std::string_view, TextFormat>, 4> kFormats{
    {{"auto", TextFormat::automatic},
     {"csv", TextFormat::csv},
     {"jsonl", TextFormat::jsonl},
     {"lines", TextFormat::lines}}};

struct LabelOptions {
  std::filesystem::path input;
  std::string format{kFormats.front().first};
  LabelChoice labels;
  std::filesystem::path out;
  bool names = false;
};

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& [name, format] : kFormats) names.emplace_back(name);
  return names;
}

TextFormat format_named(const std::string& name) {
  for (const auto& [own, format] : kFormats)
    if (own == name) return format;
  return TextFormat::automatic;
}

int print_names(const std::filesystem::path& out) {
  Output output(out);
  const auto print = [&](std::string_view list, std::span<const std::string_view> names) {
    for (const auto name : names) fmt::print(output.stream(), "{}\t{}\n", list, name);
  };
  print("issue", issue_names());
  print("sdg", goal_names());
  print("group", group_names());
  print("instrument", instrument_names());
  output.commit();
  return 0;
}

// What is wrong with the input is said with its name.
template <class Read>
auto named(const std::string& name, Read read) {
  try {
    return read();
  } catch (const Error& error) {
    throw Error(printable(name) + ": " + error.what(), error.advice());
  }
}

// A row at fault gives null, so that the lines of both sides still go together.
int label(TextReader& reader, const Labeller& labeller, const std::string& name, Output& output) {
  bool all = true;
  while (const auto row = named(name, [&] { return reader.next(); })) {
    if (row->fault.empty()) {
      write_json_line(output.stream(), labeller.label(row->text));
    } else {
      all = false;
      output.stream() << "null\n";
      print_error(fmt::format("{}: line {}: {}", printable(name), row->line, row->fault));
    }
    output.check();
  }
  return all ? 0 : 1;
}

std::ifstream opened(const std::filesystem::path& path) {
  std::error_code error;
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path, error))
    throw Error(path.string() + ": this file cannot be read", "give CSV, JSON Lines or plain text");
  return in;
}

int run_label(const LabelOptions& options) {
  if (options.names) return print_names(options.out);
  if (options.input.empty())
    throw Error("no texts were named", "give a file, or - for standard input");
  const auto labeller = needed_labeller(options.labels);
  const bool standard = options.input == "-";
  std::ifstream file;
  if (!standard) {
    refuse_output_onto(options.out, {options.input});
    file = opened(options.input);
  }
  std::istream& in = standard ? std::cin : file;
  Output output(options.out);
  const std::string name = standard ? "standard input" : options.input.string();
  const auto reader =
      named(name, [&] { return make_text_reader(in, format_named(options.format)); });
  const int exit_code = label(*reader, labeller, name, output);
  output.commit();
  return exit_code;
}

}  // namespace

void add_label(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand(
      "label", "Texts in, labels out: one JSON object a line, in the same order");
  const auto options = std::make_shared<LabelOptions>();
  command->add_option(
      "FILE", options->input,
      "CSV with a column \"text\", JSON Lines with \"text\", or a text a line; - for "
      "standard input");
  command->add_option("--input", options->format, "What FILE is; auto tells it by its first row")
      ->transform(one_of("kind of input", format_names()))
      ->type_name("KIND");
  add_models_option(*command, options->labels);
  add_out_option(*command, options->out);
  command->add_flag("--names", options->names, "Print the names that labels are taken from");
  command->footer(
      "A row without text is named on standard error, and has null in its place.\n"
      "Examples:\n"
      "  uprex label recommendations.csv --out labels.jsonl\n"
      "  echo 'Ratify OP-CAT' | uprex label - | jq .instruments\n"
      "  uprex label --names | grep ^issue");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_label(*options); }; });
}

}  // namespace uprex
