#pragma once

#include "common/retranslated.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

namespace tablee::ui {

class PlainLabel;

/// What the desk shows: the acts of an evening (before, during, after), the people of the community, and its
/// sessions.
enum class Act { Prepare, Live, Report, Members, Sessions };

/// One act at the left of the desk: a drawing, a word; the chosen one has a bar of pine.
class ActButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ActButton(const QString &iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

class SideBar final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// In a narrow window it leaves more to the page.
    void setNarrow(bool narrow);

    void setActs(bool live, bool report, bool community = false);
    void setChosen(Act act);
    void setCommunity(const QString &name, const QString &people);

signals:
    void actChosen(tablee::ui::Act act);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate() override;
    ActButton *button(Act act) const { return m_buttons[static_cast<std::size_t>(act)]; }

    std::array<PlainLabel *, 3> m_headings;
    std::array<ActButton *, 5> m_buttons;
    PlainLabel *m_community;
    PlainLabel *m_people;
};

}  // namespace tablee::ui
