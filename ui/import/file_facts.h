// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <string>

#include "core/base/words.h"
#include "core/io/import.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace cx {

class Workspace;

/// What the file is, each with what it was told by and a choice to say otherwise; and the wave and channel of a file
/// that names none.
class FileFacts : public QWidget {
  Q_OBJECT
 public:
  FileFacts(const Workspace& workspace, Words words, QWidget* parent = nullptr);
  void show(const ImportReport& report, const Mapping& given);
  /// Writes the wave and the channel that were chosen, where the file names none.
  void choose(ImportOptions& options) const;

 Q_SIGNALS:
  /// Something of the mapping is to be as `change` makes it.
  void changed(const std::function<void(cx::Mapping&)>& change);
  /// Another wave or channel.
  void placed();

 private:
  struct Line {
    QLabel* name;
    QComboBox* box;
    QLabel* evidence;
  };
  Line addLine(const QString& name);
  void fillChoices();
  void fillPlaces(const Workspace& workspace);
  static void put(const Line& line, const QString& data, const QString& evidence);
  static void setShown(const Line& line, bool shown);
  [[nodiscard]] QString told(bool given, const QString& evidence) const;
  void connectLine(const Line& line, std::function<void(Mapping&, const QString&)> set);

  Words words_;
  QGridLayout* grid_;
  Line encoding_, delimiter_, decimal_, headers_, sheet_, wave_, channel_;
};

}  // namespace cx
