// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/record_codec.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

#include "core/app/workers/codec_fields.hpp"
#include "core/extract/registry.hpp"
#include "core/model/fields.hpp"

namespace uprex {
namespace {

enum class Kind : std::uint8_t { request = 'R', extraction = 'E', load, plugin, tool, other };

// Longer messages are cut: nobody reads them, and they would fill the terminal and the store.
constexpr std::size_t kMostMessageBytes = 1000;

template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class Encoder {
 public:
  explicit Encoder(Kind kind) { put(kind); }

  void put(Plain auto value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }

  void put(const std::string& text) {
    put(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }

  template <class T>
  void put(const std::optional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }

  template <class T>
  void put(const std::vector<T>& values) {
    put(static_cast<std::uint32_t>(values.size()));
    for (const T& value : values) put(value);
  }

  void put(const std::map<std::string, int>& values) {
    put(static_cast<std::uint32_t>(values.size()));
    for (const auto& [key, value] : values) {
      put(key);
      put(value);
    }
  }

  template <class T>
  requires requires(const T& value) { codec::members(value); }
  void put(const T& value) {
    std::apply([this](const auto&... member) { (put(member), ...); }, codec::members(value));
  }

  template <HasFields Record>
  void put(const Record& record) {
    for_each_field<Record>([&](const auto& field) {
      if (!field.names.stamped) put(record.*field.member);
    });
  }

  std::string take() && { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Every value takes bytes. So a count cannot ask for more memory than a few times the bytes.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes) {}

  void get(Plain auto& value) {
    const std::string_view raw = next(sizeof value);
    std::memcpy(&value, raw.data(), sizeof value);
  }

  void get(bool& value) {
    std::uint8_t byte = 0;
    get(byte);
    value = byte != 0;
  }

  void get(std::string& text) {
    const auto size = count();
    text = next(size);
  }

  template <class T>
  void get(std::optional<T>& value) {
    bool given = false;
    get(given);
    if (given) get(value.emplace());
  }

  template <class T>
  void get(std::vector<T>& values) {
    auto left = count();
    values.reserve(std::min<std::size_t>(left, bytes_.size() / sizeof(T)));
    for (; left > 0; --left) get(values.emplace_back());
  }

  void get(std::map<std::string, int>& values) {
    for (auto left = count(); left > 0; --left) {
      std::string key;
      get(key);
      get(values[key]);
    }
  }

  template <class T>
  requires requires(T& value) { codec::members(value); }
  void get(T& value) {
    std::apply([this](auto&... member) { (get(member), ...); }, codec::members(value));
  }

  template <HasFields Record>
  void get(Record& record) {
    for_each_field<Record>([&](const auto& field) {
      if (!field.names.stamped) get(record.*field.member);
    });
  }

  void end() const {
    if (!bytes_.empty()) throw BrokenBytes("bytes follow the end");
  }

 private:
  std::string_view next(std::size_t size) {
    if (size > bytes_.size()) throw BrokenBytes("bytes are missing");
    const std::string_view raw = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return raw;
  }

  std::uint32_t count() {
    std::uint32_t value = 0;
    get(value);
    return value;
  }

  std::string_view bytes_;
};

template <class Value>
std::string encoded(Kind kind, const Value& value) {
  Encoder encoder(kind);
  encoder.put(value);
  return std::move(encoder).take();
}

template <class Value>
Value decoded(Decoder& decoder) {
  Value value;
  decoder.get(value);
  decoder.end();
  return value;
}

template <class Thrown>
[[noreturn]] void rethrow(Decoder& decoder) {
  std::string what, advice;
  decoder.get(what);
  decoder.get(advice);
  decoder.end();
  throw Thrown(what.substr(0, kMostMessageBytes), advice.substr(0, kMostMessageBytes));
}

}  // namespace

std::string token_bytes(std::uint64_t token) {
  return {reinterpret_cast<const char*>(&token), sizeof token};
}

std::string encode(const Request& request) { return encoded(Kind::request, request); }

std::string encode(const Extraction& extraction) { return encoded(Kind::extraction, extraction); }

std::string encode(const Error& error) {
  Encoder encoder(dynamic_cast<const LoadError*>(&error)     ? Kind::load
                  : dynamic_cast<const PluginError*>(&error) ? Kind::plugin
                  : dynamic_cast<const ToolError*>(&error)   ? Kind::tool
                                                             : Kind::other);
  encoder.put(std::string(error.what()));
  encoder.put(error.advice());
  return std::move(encoder).take();
}

Request decode_request(std::string_view bytes) {
  Decoder decoder(bytes);
  Kind kind{};
  decoder.get(kind);
  if (kind != Kind::request) throw BrokenBytes("this is not a request");
  return decoded<Request>(decoder);
}

Extraction decode_answer(std::string_view bytes) {
  Decoder decoder(bytes);
  Kind kind{};
  decoder.get(kind);
  switch (kind) {
    case Kind::extraction: {
      auto extraction = decoded<Extraction>(decoder);
      stamp_sources(extraction);
      return extraction;
    }
    case Kind::load:
      rethrow<LoadError>(decoder);
    case Kind::plugin:
      rethrow<PluginError>(decoder);
    case Kind::tool:
      rethrow<ToolError>(decoder);
    case Kind::other:
      rethrow<Error>(decoder);
    default:
      throw BrokenBytes("this is not an answer");
  }
}

}  // namespace uprex
