#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace tablee::ui {

/// The parts of something that do not fit side by side, one of which shows: words in a row, the shown one
/// underlined.
class SectionBar final : public QWidget {
    Q_OBJECT

public:
    SectionBar(int count, QWidget *parent);

    void setNames(const QStringList &names);
    void setShown(int section);
    /// A section may have no button for now: what stands beside the others where there is room.
    void setOffered(int section, bool offered);
    bool isShown(int section) const;

signals:
    void chosen(int section);

private:
    std::vector<QAbstractButton *> m_buttons;
};

}  // namespace tablee::ui
