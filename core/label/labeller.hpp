// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes the labels of a recommendation from its text alone. The labels come from three sources:
//   - the trained models of a folder (issues, action, SDGs and groups);
//   - the instruments that the text names (core/label/instruments.hpp);
//   - the groups that the text names and no model knows (core/label/groups.hpp).
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/model/labels.hpp"

namespace uprex {

class Language;

// load() reads everything; label() opens no file. Copies share their models.
class Labeller {
 public:
  // Throws Error that names the file if the models are missing or damaged. `language` is
  // that of the texts, and of those that the models were trained with.
  static Labeller load(const std::filesystem::path& folder, const Language& language);

  // Safe to call from many threads. Accepts any bytes and does not throw because of them.
  Labels label(std::string_view text) const;

  // Identifies the rules and the models. With the same version, the same text gets the same labels.
  const std::string& version() const noexcept;

 private:
  struct Impl;
  explicit Labeller(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

  std::shared_ptr<const Impl> impl_;
};

}  // namespace uprex
