// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/output/messages.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/write/values.hpp"

namespace uprex {

std::string counted(std::size_t count, std::string_view noun, std::string_view rest) {
  return fmt::format("{} {}{}{}", count, noun, count == 1 ? "" : "s", rest);
}

std::string printable(std::string_view text) {
  std::string clean(text);
  for (char& c : clean)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  return clean;
}

// A failed write is ignored: the work goes on, and the exit status says how it ended.
void write_to_stderr(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

bool stderr_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }

bool colour_is_allowed() {
  const char* no_color = std::getenv("NO_COLOR");
  return no_color == nullptr || *no_color == '\0';
}

void print_error(std::string_view message, std::string_view advice) {
  const bool colour = stderr_is_terminal() && colour_is_allowed();
  write_to_stderr(fmt::format("{}uprex:{} {}{}{}\n", colour ? "\033[31m" : "",
                              colour ? "\033[0m" : "", printable(message),
                              advice.empty() ? "" : "; ", printable(advice)));
}

std::string left_out_message(std::string_view format, const LeftOut& left_out) {
  std::vector<std::string> omitted;
  if (left_out.documents > 0)
    omitted.push_back(
        counted(left_out.documents, "document", " with the symbol of an earlier document"));
  if (left_out.positions > 0) omitted.push_back(counted(left_out.positions, "position record"));
  if (left_out.pledges > 0) omitted.push_back(counted(left_out.pledges, "pledge"));
  std::vector<std::string> parts;
  if (!omitted.empty()) parts.push_back("leaves out " + joined(omitted, ", "));
  if (left_out.changed > 0)
    parts.push_back("changes " + counted(left_out.changed, "label",
                                         left_out.changed == 1 ? " that contains its separators"
                                                               : " that contain its separators"));
  if (left_out.as_noted > 0)
    parts.push_back("shows " +
                    counted(left_out.as_noted, "recommendation",
                            left_out.as_noted == 1
                                ? " as Noted, although the State supported it in part or did not "
                                  "answer it"
                                : " as Noted, although the State supported them in part or did not "
                                  "answer them"));
  return parts.empty() ? std::string()
                       : fmt::format("format {} {}", format, joined(parts, ". It "));
}

}  // namespace uprex
