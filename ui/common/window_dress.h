#pragma once

#include <QObject>

class QApplication;

namespace tablee::ui {

/// Puts the style sheet of the program on each window as it comes into being, and on the windows that stand
/// when the theme changes. A sheet of the application would look the same, but then Qt reads the rules for a
/// part again whenever it, or anything it stands in, is put into something else while a window is built: half
/// of the time in which a desk opens. What is inside another window wears what that one wears; a window with
/// a sheet of its own (setWindowTheme) keeps it.
class WindowDress : public QObject {
    Q_OBJECT

public:
    explicit WindowDress(QApplication &application);

    void wear(const QString &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_sheet;
};

}  // namespace tablee::ui
