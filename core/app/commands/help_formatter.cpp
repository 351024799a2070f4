// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/commands/help_formatter.hpp"

#include <sstream>

namespace uprex {
namespace {

constexpr std::size_t kPageWidth = 80, kNameWidth = 24;

// Breaks the text at spaces into lines of at most `width` characters.
std::string wrapped(const std::string& text, std::size_t width) {
  std::istringstream words(text);
  std::string lines, line;
  for (std::string word; words >> word;) {
    if (!line.empty() && line.size() + 1 + word.size() > width) {
      lines += line + '\n';
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  return lines + line;
}

}  // namespace

HelpFormatter::HelpFormatter() {
  column_width(kNameWidth);
  label("Positionals", "Arguments");
  label("OPTIONS", "options");
  label("SUBCOMMAND", "command");
}

std::string HelpFormatter::make_option_opts(const CLI::Option* option) const {
  const bool has_value = option->get_type_size() != 0 && !option->get_positional();
  return has_value ? " " + option->get_type_name() : "";
}

std::string HelpFormatter::make_option_desc(const CLI::Option* option) const {
  std::string text = option->get_description();
  if (option->get_required() && !option->get_positional()) text += " Required.";
  if (!option->get_default_str().empty()) text += " Default: " + option->get_default_str() + ".";
  return wrapped(text, kPageWidth - kNameWidth);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
  std::ostringstream out;
  CLI::detail::format_help(out, command->get_name(),
                           wrapped(command->get_description(), kPageWidth - kNameWidth),
                           kNameWidth);
  return out.str();
}

std::string HelpFormatter::make_description(const CLI::App* command) const {
  return wrapped(command->get_description(), kPageWidth) + "\n\n";
}

std::string HelpFormatter::make_footer(const CLI::App* command) const {
  std::istringstream lines(command->get_footer());
  std::string footer;
  for (std::string line; std::getline(lines, line);)
    footer += (line.starts_with(' ') ? line : wrapped(line, kPageWidth)) + '\n';
  return footer;
}

}  // namespace uprex
