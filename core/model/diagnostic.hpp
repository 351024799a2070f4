// SPDX-License-Identifier: GPL-3.0-or-later
// Something a person should know about a document that did not stop its processing, and the error
// that did.
#pragma once

#include <stdexcept>
#include <string>

namespace uprex {

enum class Severity { info, warning, error };

// `code` is snake_case and stable ("unresolved_reference", "explains"); `message` is one sentence
// for people. `paragraph` ("83.1") and `page` (from 1, 0 = unknown) say where, as far as known.
struct Diagnostic {
  Severity severity = Severity::warning;
  std::string code;
  std::string message;
  std::string paragraph;
  int page = 0;

  bool operator==(const Diagnostic&) const = default;
};

// This document, plugin or store cannot go on. what() says what is wrong; advice() what to do about
// it (may be empty).
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& what, std::string advice = {})
      : std::runtime_error(what), advice_(std::move(advice)) {}

  const std::string& advice() const noexcept { return advice_; }

 private:
  std::string advice_;
};

// The bytes are not a document we can read, or not one that holds what is asked for.
class LoadError : public Error {
  using Error::Error;
};

// A program that uprex needs is not on this machine, or failed.
class ToolError : public Error {
  using Error::Error;
};

// A plugin or the choice between plugins is at fault.
class PluginError : public Error {
  using Error::Error;
};

// The store cannot be opened, read or written.
class StoreError : public Error {
  using Error::Error;
};

}  // namespace uprex
