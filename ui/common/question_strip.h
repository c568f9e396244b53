#pragma once

#include <QFrame>

class QVBoxLayout;

namespace tablee::ui {

class ActionButton;
class IconMark;
class PlainLabel;

/// A question asked in the page: it waits there, covers nothing and stops nothing. One primary and one quiet
/// answer; a second quiet one where something can be changed first, in `details` below.
class QuestionStrip : public QFrame {
    Q_OBJECT

public:
    explicit QuestionStrip(QWidget *parent = nullptr);

    /// `question` is plain text, `emphasis` the parts of it to stand in bold. Answers may hold an '&' for a
    /// key; names in them are escaped.
    void setQuestion(const QString &question, const QStringList &emphasis = {});
    void setAnswers(const QString &accept, const QString &decline);

    /// The keys that answer so, where there is room to say it; empty for none.
    void setKeys(const QString &accept, const QString &decline);
    /// The quiet answer costs something too, so that no key gives it from elsewhere on the page.
    void setQuietCosts() { m_quietIsSafe = false; }

    /// A key that nothing under the keyboard's focus wanted: Enter and Esc give the quiet answer.
    bool takeKey(const QKeyEvent &event);

    /// An empty one takes it away.
    void setOther(const QString &other);
    /// Stands under the question while it is visible. The strip takes it.
    void setDetails(QWidget *details);

    /// Another drawing than the "i" ("user-plus" for somebody who came).
    void setIconName(const QString &name);

    QString question() const;

signals:
    void accepted();
    void declined();
    void otherChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sayAloud();

    IconMark *m_mark;
    PlainLabel *m_question;
    ActionButton *m_accept;
    ActionButton *m_other;
    ActionButton *m_decline;
    QVBoxLayout *m_rows;
    bool m_quietIsSafe = true;
};

}  // namespace tablee::ui
