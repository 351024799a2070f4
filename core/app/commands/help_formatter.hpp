// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out the help texts of all commands, in lines of at most 80 columns.
//
// The texts themselves stand where the options are declared.
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
  std::string make_description(const CLI::App* command) const override;
  // Wraps each line. A line that begins with a space stays as it is.
  std::string make_footer(const CLI::App* command) const override;
};

}  // namespace uprex
