// Labels of a recommendation, proposed from its text alone: by the trained models of a folder, the
// instruments that the text names (core/label/instruments.hpp), and the groups of persons that it
// names and no model knows (core/label/groups.hpp).
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/model/labels.hpp"

namespace uprex {

// What it knows is read by load() and never again: label() opens no file. Copies share it.
class Labeller {
 public:
  // Throws Error, naming the file, where the folder's models are missing or damaged.
  static Labeller load(const std::filesystem::path& folder);

  // Safe to call from many threads; never throws on text, whatever its bytes.
  Labels label(std::string_view text) const;

  // Of the rules and the models' bytes: the same text gets the same labels where this is the same.
  const std::string& version() const noexcept;

 private:
  struct Impl;
  explicit Labeller(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

  std::shared_ptr<const Impl> impl_;
};

}  // namespace uprex
