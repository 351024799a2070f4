// Lays out the help texts: lines of at most 80 columns, plain words instead of CLI11's markers.
#pragma once

#include <string>

#include "core/app/commands/command.hpp"

namespace uprex {

class HelpFormatter : public CLI::Formatter {
 public:
  HelpFormatter();

  // The name of the value alone. Defaults and requirements stand in the description.
  std::string make_option_opts(const CLI::Option* option) const override;
  std::string make_option_desc(const CLI::Option* option) const override;
  std::string make_subcommand(const CLI::App* command) const override;
};

// Breaks the text at spaces into lines of at most `width` characters.
std::string wrapped(const std::string& text, std::size_t width);

}  // namespace uprex
