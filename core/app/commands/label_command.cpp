// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/ostream.h>

#include <array>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/app/commands/label_options.hpp"
#include "core/app/commands/shared_options.hpp"
#include "core/app/input/text_reader.hpp"
#include "core/app/output/messages.hpp"
#include "core/app/output/output.hpp"
#include "core/label/instruments.hpp"
#include "core/language/language_of.hpp"
#include "core/un/label_lists.hpp"
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
  print("instrument", instrument_names(default_language()));
  output.commit();
  return 0;
}

// Adds the name of the input to an error.
template <class Read>
auto with_name(const std::string& name, Read read) {
  try {
    return read();
  } catch (const Error& error) {
    throw Error(printable(name) + ": " + error.what(), error.advice());
  }
}

// A row without text gives the line "null", so that output lines match input rows.
int label_rows(TextReader& reader, const Labeller& labeller, const std::string& name,
               Output& output) {
  bool all_rows = true;
  while (const auto row = with_name(name, [&] { return reader.next(); })) {
    if (row->problem.empty()) {
      write_json_line(output.stream(), labeller.label(row->text));
    } else {
      all_rows = false;
      output.stream() << "null\n";
      print_error(fmt::format("{}: line {}: {}", printable(name), row->line, row->problem));
    }
    output.check();
  }
  return all_rows ? 0 : 1;
}

std::ifstream opened(const std::filesystem::path& path) {
  std::error_code error;
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path, error))
    throw Error(path.string() + ": the file cannot be read", "check the name and the permissions");
  return in;
}

int run_label(const LabelOptions& options) {
  if (options.names) return print_names(options.out);
  if (options.input.empty())
    throw Error("no file was given", "name a file, or give - for standard input");
  const auto labeller = required_labeller(options.labels);
  const bool from_stdin = options.input == "-";
  std::ifstream file;
  if (!from_stdin) {
    refuse_output_onto(options.out, {options.input});
    file = opened(options.input);
  }
  std::istream& in = from_stdin ? std::cin : file;
  Output output(options.out);
  const std::string name = from_stdin ? "standard input" : options.input.string();
  const auto reader =
      with_name(name, [&] { return make_text_reader(in, format_named(options.format)); });
  const int exit_code = label_rows(*reader, labeller, name, output);
  output.commit();
  return exit_code;
}

}  // namespace

void add_label(CLI::App& app, Action& action) {
  auto* command = app.add_subcommand(
      "label", "Propose labels for texts. Prints one JSON object for each text.");
  const auto options = std::make_shared<LabelOptions>();
  command->add_option(
      "FILE", options->input,
      "The texts: CSV with a column \"text\", JSON Lines with a string \"text\", or one text on "
      "each line. Give - to read standard input.");
  command
      ->add_option("--input", options->format,
                   "The format of FILE: auto, csv, jsonl or lines. auto looks at the first row.")
      ->transform(one_of("input format", format_names()))
      ->type_name("FORMAT");
  add_models_option(*command, options->labels);
  add_out_option(*command, options->out);
  command->add_flag("--names", options->names, "Print all labels that can be proposed, and exit.");
  command->footer(
      "The output has the order of the input. If a row has no text, uprex prints `null` for this "
      "row. A message on standard error names the row.\n"
      "\n"
      "Examples:\n"
      "  uprex label recommendations.csv --out labels.jsonl\n"
      "  echo 'Ratify OP-CAT' | uprex label - | jq .instruments\n"
      "  uprex label --names | grep ^issue");
  command->callback(
      [options, &action] { action = [options](const Registry&) { return run_label(*options); }; });
}

}  // namespace uprex
