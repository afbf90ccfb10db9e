// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents_folder.h"

#include <QStandardPaths>

namespace cx {

QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace cx
