// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <filesystem>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace cx {

class Preferences;
class RecentList;
class ScoreLesson;
class Theme;

/// What is seen while no workspace is open: four doors, what was open before, one lesson, five steps.
class FirstRun : public QWidget {
  Q_OBJECT
 public:
  FirstRun(Preferences& preferences, QWidget* parent = nullptr);
  /// Looks which of the last files are still there.
  void refresh();
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void sampleWanted();
  void newWanted();
  void openWanted();
  void importWanted();
  void recentWanted(const std::filesystem::path& file);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Icon, title, two lines and a button under a rule.
  struct Door {
    QString icon;
    QLabel *sign, *title, *words;
    QPushButton* button;
  };
  struct Step {
    QLabel *title, *words;
  };
  QWidget* addDoor(const QString& icon);
  QWidget* addStep();
  QWidget* lesson();
  void retranslate();

  QLabel *headline_, *line_, *lessonTitle_, *lessonWords_, *stepsTitle_;
  ScoreLesson* lesson_;
  RecentList* recent_;
  QList<Door> doors_;
  QList<Step> steps_;
};

}  // namespace cx
