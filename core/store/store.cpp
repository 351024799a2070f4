#include "core/store/store.hpp"

#include "core/store/database.hpp"
#include "core/store/read.hpp"
#include "core/store/schema.hpp"
#include "core/store/write.hpp"

namespace uprex {
namespace {

Database open(const std::filesystem::path& path, Store::Mode mode) {
  Database database(
      path, mode == Store::Mode::create ? Database::Mode::create : Database::Mode::existing);
  database.execute("PRAGMA busy_timeout = 30000");
  database.execute("PRAGMA foreign_keys = ON");
  // Readers go on while a document is put. A power cut may cost the last documents, never the
  // store.
  database.execute("PRAGMA journal_mode = WAL");
  database.execute("PRAGMA synchronous = NORMAL");
  prepare_schema(database);
  return database;
}

std::map<std::string, int> grouped(Database& database, const std::string& sql) {
  std::map<std::string, int> counts;
  Query query(database, sql, 2);
  for (query.run(); query.next();) counts[query.text(0)] = query.integer(1);
  return counts;
}

int total(Database& database, const std::string& from) {
  Query query(database, "SELECT count(*) FROM " + from, 1);
  query.run();
  return query.next() ? query.integer(0) : 0;
}

}  // namespace

struct Store::Impl {
  explicit Impl(Database opened) : database(std::move(opened)), writer(database) {}

  Database database;
  StoreWriter writer;
};

Store::Store(const std::filesystem::path& path, Mode mode)
    : impl_(std::make_unique<Impl>(open(path, mode))) {}

Store::~Store() = default;

std::optional<Reading> Store::reading_of(const std::string& sha256) {
  Query query(impl_->database, "SELECT extractor, version FROM files WHERE sha256 = :sha256", 2);
  query.run({sha256});
  if (!query.next()) return std::nullopt;
  return Reading{query.text(0), query.text(1)};
}

Store::Outcome Store::put(const Extraction& extraction) {
  if (extraction.document.symbol.empty())
    throw StoreError("a document without symbol cannot be stored: " + extraction.document.file,
                     "see what its title page says");
  Transaction transaction(impl_->database, true);
  const bool replaced = impl_->writer.put(extraction);
  transaction.commit();
  return replaced ? Outcome::replaced : Outcome::added;
}

void Store::for_each(const StoreFilter& filter, const std::function<void(Extraction&&)>& visit) {
  Transaction snapshot(impl_->database, false);
  StoreReader reader(impl_->database, filter);
  for (long long doc : reader.documents()) {
    Extraction extraction = reader.read(doc);
    const bool chosen_by_record = filter.response || !filter.from.empty();
    if (chosen_by_record && extraction.recommendations.empty()) continue;
    visit(std::move(extraction));
  }
  snapshot.commit();
}

std::optional<Extraction> Store::find(const std::string& id_or_symbol) {
  Transaction snapshot(impl_->database, false);
  StoreReader reader(impl_->database, {});
  const std::string symbol = id_or_symbol.substr(0, id_or_symbol.find('#'));
  const auto doc = reader.document(symbol);
  if (!doc) return std::nullopt;
  Extraction extraction = reader.read(*doc);
  if (symbol == id_or_symbol) return extraction;

  const auto other = [&](const auto& record) {
    return record.id != id_or_symbol && !record.id.starts_with(id_or_symbol + "/");
  };
  std::erase_if(extraction.recommendations, other);
  std::erase_if(extraction.pledges, other);
  if (extraction.recommendations.empty() && extraction.pledges.empty()) return std::nullopt;
  return extraction;
}

StoreStats Store::stats() {
  Database& database = impl_->database;
  Transaction snapshot(database, false);
  StoreStats stats;
  stats.documents = total(database, "documents");
  stats.recommendations = total(database, "recommendations");
  stats.pledges = total(database, "pledges");
  stats.flagged = total(database, "recommendations WHERE rec IN (SELECT rec FROM reasons)");
  stats.failed_checks = total(database, "checks WHERE status = 'failed'");
  stats.by_response =
      grouped(database, "SELECT response, count(*) FROM recommendations GROUP BY response");
  stats.by_reason = grouped(database, "SELECT reason, count(*) FROM reasons GROUP BY reason");
  return stats;
}

}  // namespace uprex
