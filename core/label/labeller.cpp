#include "core/label/labeller.hpp"

#include <utility>

#include "core/model/diagnostic.hpp"
#include "core/upr/instruments.hpp"

namespace uprex {
namespace {

// Raised when a rule changes what a text is labelled with.
constexpr int kRules = 1;

}  // namespace

struct Labeller::Impl {
  std::string version;
};

Labeller Labeller::load(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error))
    throw Error("there is no folder of label models at " + folder.string());
  auto impl = std::make_shared<Impl>();
  impl->version = "rules " + std::to_string(kRules);
  return Labeller(std::move(impl));
}

Labels Labeller::label(std::string_view text) const {
  Labels labels;
  for (std::string& name : instruments_in(text)) labels.instruments.push_back({std::move(name), 1});
  return labels;
}

const std::string& Labeller::version() const noexcept { return impl_->version; }

}  // namespace uprex
