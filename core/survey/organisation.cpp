// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/organisation.h"

#include <SQLiteCpp/Statement.h>

#include <cstdlib>

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// Random, except where SOURCE_DATE_EPOCH asks for outputs that can be repeated byte for byte.
std::string newId(const Organisation& organisation, Instant now) {
  if (!std::getenv("SOURCE_DATE_EPOCH")) return randomHex(16);
  return hex(sha256(isoInstant(now) + organisation.name.en + organisation.name.ko)).substr(0, 32);
}

}  // namespace

Organisation organisation(const Workspace& workspace) {
  SQLite::Statement row(workspace.database(),
                        "SELECT name_en, name_ko, industry, sponsor_en, sponsor_ko, owner_en, owner_ko, zone, sample, "
                        "min_n, confidence, workspace_id "
                        "FROM organisation");
  Organisation out;
  if (!row.executeStep()) return out;
  const auto str = [&](int column) { return row.getColumn(column).getString(); };
  out.name = {str(0), str(1)};
  out.industry = str(2);
  out.sponsor = {str(3), str(4)};
  out.owner = {str(5), str(6)};
  out.zone = str(7);
  out.sample = row.getColumn(8).getInt() != 0;
  out.min_n = row.getColumn(9).getInt();
  out.confidence = row.getColumn(10).getDouble();
  out.id = str(11);
  return out;
}

void setOrganisation(Workspace& workspace, const Organisation& organisation) {
  if (organisation.min_n < 5 || organisation.min_n > 10)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "The smallest group that is shown must have 5 to 10 answers.")));
  const bool confident = organisation.confidence >= 0.8 && organisation.confidence <= 0.999;  // which no NaN is
  if (!confident)
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The confidence level must lie between 80 % and 99.9 %.")));
  SQLite::Statement row(workspace.database(),
                        "INSERT INTO organisation VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON "
                        "CONFLICT(id) DO UPDATE SET "
                        "name_en=?1, name_ko=?2, industry=?3, sponsor_en=?4, sponsor_ko=?5, owner_en=?6, owner_ko=?7, "
                        "zone=?8, sample=?9, min_n=?10, "
                        "confidence=?11");
  int at = 0;
  for (const std::string& value :
       {organisation.name.en, organisation.name.ko, organisation.industry, organisation.sponsor.en,
        organisation.sponsor.ko, organisation.owner.en, organisation.owner.ko, organisation.zone})
    row.bind(++at, value);
  row.bind(9, organisation.sample ? 1 : 0);
  row.bind(10, organisation.min_n);
  row.bind(11, organisation.confidence);
  row.bind(12, organisation.id.empty() ? newId(organisation, workspace.now()) : organisation.id);
  row.exec();
}

}  // namespace cx
