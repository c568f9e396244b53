#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "sessions/before_doors.h"

#include <QWidget>

#include <vector>

namespace tablee::ui {

class ActionButton;
class CheckRow;
class PageScroll;
class PlainLabel;

/// Before the doors: what the evening needs of this computer and of the room, line by line, and the paper for
/// the case that the computer fails. A window of its own, beside the desk.
class DoorsWindow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit DoorsWindow(QWidget *parent = nullptr);

    /// `about`: which session, and when.
    void showFacts(const DoorFacts &facts, Sentence about);
    const DoorFacts &facts() const { return m_facts; }
    /// Of the paper: that it is being made, where it lies, or what stood in the way.
    void tellPaper(Sentence told, bool isBusy = false);

signals:
    void displaysWanted();
    void gongWanted();
    void lookedAgain();
    void paperWanted();
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate() override;
    void layOut();
    void fit();
    void showPaper();

    DoorFacts m_facts;
    Sentence m_about;
    Sentence m_paperTold;
    bool m_paperBusy = false;
    PageScroll *m_scroll;  ///< all above the foot
    PlainLabel *m_title;
    PlainLabel *m_aboutLabel;
    std::vector<CheckRow *> m_rows;
    PlainLabel *m_paperHeading;
    PlainLabel *m_paperText;
    PlainLabel *m_paperTale;
    ActionButton *m_paper;
    ActionButton *m_again;
    ActionButton *m_close;
};

}  // namespace tablee::ui
