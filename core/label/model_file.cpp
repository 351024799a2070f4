// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/model_file.hpp"

#include <bit>
#include <cmath>
#include <fstream>
#include <iterator>
#include <type_traits>

#include "core/label/features.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

constexpr std::string_view kMagic = "UPREXLAB";
// A bound on sizes: more than any model has, and little enough for memory.
constexpr std::uint32_t kMaxFeatures = 1 << 22, kMaxWeights = 1 << 24;
constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 28;

std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

class Bytes {
 public:
  template <typename Number>
  void add(Number value) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
      bytes_ += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFF);
  }

  void add_float(float value) { add(std::bit_cast<std::uint32_t>(value)); }

  void add_name(std::string_view name) {
    add(static_cast<std::uint8_t>(name.size()));
    bytes_ += name;
  }

  void add_raw(std::string_view bytes) { bytes_ += bytes; }

  std::string finish() && {
    add(checksum(bytes_));
    return std::move(bytes_);
  }

 private:
  std::string bytes_;
};

class Parser {
 public:
  explicit Parser(std::string_view bytes) : rest_(bytes) {}

  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw Error("the file is truncated");
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  template <typename Number>
  Number number() {
    std::uint64_t value = 0;
    int shift = 0;
    for (const char c : take(sizeof(Number)))
      value |= std::uint64_t{static_cast<unsigned char>(c)} << (8 * shift++);
    return static_cast<Number>(value);
  }

  float finite() {
    const auto value = std::bit_cast<float>(number<std::uint32_t>());
    if (!std::isfinite(value)) throw Error("a number is not finite");
    return value;
  }

  std::string name() { return std::string(take(number<std::uint8_t>())); }

  std::uint32_t count(std::uint32_t most) {
    const auto value = number<std::uint32_t>();
    if (value > most) throw Error("a number is too large");
    return value;
  }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

void add_family(Bytes& bytes, const LabelFamily& family, const LabelOutput* output) {
  bytes.add_name(family.name);
  bytes.add(static_cast<std::uint8_t>(family.choice));
  bytes.add_float(static_cast<float>(family.threshold));
  bytes.add(static_cast<std::uint8_t>(family.labels.size()));
  for (const std::string& label : family.labels) {
    bytes.add_name(label);
    for (const float value : {output->bias, output->scale, output->slope, output->offset})
      bytes.add_float(value);
    ++output;
  }
}

void parse_family(Parser& parser, Model& model) {
  LabelFamily family;
  family.name = parser.name();
  const auto choice = parser.number<std::uint8_t>();
  if (choice > static_cast<std::uint8_t>(Choice::one))
    throw Error("a label family has an unknown choice");
  family.choice = static_cast<Choice>(choice);
  family.threshold = parser.finite();
  for (int labels = parser.number<std::uint8_t>(); labels > 0; --labels) {
    family.labels.push_back(parser.name());
    LabelOutput& output = model.outputs.emplace_back();
    for (float* value : {&output.bias, &output.scale, &output.slope, &output.offset})
      *value = parser.finite();
  }
  if (model.outputs.size() > kMaxOutputs) throw Error("there are too many labels");
  model.families.push_back(std::move(family));
}

void parse_features(Parser& parser, Model& model) {
  const std::uint32_t features = parser.count(kMaxFeatures);
  for (std::uint32_t i = 0; i < features; ++i) {
    const auto hash = parser.number<std::uint32_t>();
    if (i > 0 && hash <= model.hashes.back()) throw Error("the features are not sorted");
    model.hashes.push_back(hash);
  }
  model.begins.assign(1, 0);
  for (std::uint32_t i = 0; i < features; ++i)
    model.begins.push_back(model.begins.back() + parser.number<std::uint8_t>());
}

void parse_weights(Parser& parser, Model& model) {
  const std::uint32_t weights = parser.count(kMaxWeights);
  if (model.begins.back() != weights)
    throw Error("the number of weights does not match the features");
  model.weights.resize(weights);
  for (FeatureWeight& weight : model.weights) {
    weight.output = parser.number<std::uint8_t>();
    if (weight.output >= model.outputs.size()) throw Error("a weight belongs to an unknown label");
  }
  for (FeatureWeight& weight : model.weights) weight.weight = parser.number<std::int8_t>();
}

std::string_view checked(std::string_view bytes) {
  if (!bytes.starts_with(kMagic)) throw Error("the file is not a label model");
  if (bytes.size() < kMagic.size() + 2 * sizeof(std::uint32_t) + sizeof(std::uint64_t))
    throw Error("the file is truncated");
  Parser versions(bytes.substr(kMagic.size()));
  if (versions.number<std::uint32_t>() != kModelFormat ||
      versions.number<std::uint32_t>() != kFeatures)
    throw Error("the model belongs to another version of uprex");
  const std::string_view content = bytes.substr(0, bytes.size() - sizeof(std::uint64_t));
  if (Parser(bytes.substr(content.size())).number<std::uint64_t>() != checksum(content))
    throw Error("the file is damaged");
  return content.substr(kMagic.size() + 2 * sizeof(std::uint32_t));
}

}  // namespace

std::string model_bytes(const Model& model) {
  Bytes bytes;
  bytes.add_raw(kMagic);
  bytes.add(kModelFormat);
  bytes.add(kFeatures);
  bytes.add(static_cast<std::uint8_t>(model.families.size()));
  const LabelOutput* output = model.outputs.data();
  for (const LabelFamily& family : model.families) {
    add_family(bytes, family, output);
    output += family.labels.size();
  }
  bytes.add(static_cast<std::uint32_t>(model.hashes.size()));
  for (const std::uint32_t hash : model.hashes) bytes.add(hash);
  for (std::size_t i = 0; i < model.hashes.size(); ++i)
    bytes.add(static_cast<std::uint8_t>(model.begins[i + 1] - model.begins[i]));
  bytes.add(static_cast<std::uint32_t>(model.weights.size()));
  for (const FeatureWeight& weight : model.weights) bytes.add(weight.output);
  for (const FeatureWeight& weight : model.weights) bytes.add(weight.weight);
  return std::move(bytes).finish();
}

Model parse_model(std::string_view bytes) {
  Parser parser(checked(bytes));
  Model model;
  for (int families = parser.number<std::uint8_t>(); families > 0; --families)
    parse_family(parser, model);
  parse_features(parser, model);
  parse_weights(parser, model);
  if (!parser.at_end()) throw Error("the file has extra bytes at its end");
  model.checksum =
      Parser(bytes.substr(bytes.size() - sizeof(std::uint64_t))).number<std::uint64_t>();
  return model;
}

Model read_model(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::error_code fault;
  const auto size =
      std::filesystem::file_size(file, fault);  // fails for anything but a regular file
  if (!in || fault) throw Error("cannot read the label model " + file.string());
  if (size > kMostBytes) throw Error(file.string() + ": the file is too large for a label model");
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  try {
    return parse_model(bytes);
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what(), "install uprex again, or run `uprex train`");
  }
}

}  // namespace uprex
