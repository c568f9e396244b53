#pragma once

#include "common/desk_question.h"
#include "language/words.h"

#include <QTimer>
#include <QWidget>

namespace tablee::ui {

class SceneLabel;

/// On the only display, for some seconds in the lower margin, which the views leave free: what the keys do,
/// what is being asked or typed. Nothing private ever. The mouse shows for as long.
class KeyHint final : public QObject {
    Q_OBJECT

public:
    /// Keeps references to both.
    KeyHint(QWidget &screen, const Words &words);

    /// From now on in these words, what stands there too.
    void speak(const Words &words);
    /// Unless something is being asked.
    void tellKeys();
    /// A key is to be pressed once more: for what the desk asks, or because the desk would be seen by the
    /// room. Time is typed here. Told is no question, and stands in the place of one, see tell().
    enum class Asked { Nothing, OfTheDesk, ShowDesk, LookFor, Time, Told };
    void ask(Asked asked) { become(asked, DeskQuestion::None, {}); }
    /// `words` are those of whoever drives, which are not translated again.
    void ask(DeskQuestion question, const QString &words) { become(Asked::OfTheDesk, question, words); }
    /// What of the time has been typed.
    void type(const QString &time);
    const QString &typed() const { return m_typed; }
    /// Where the evening is after a crash, why what was asked for was not done: in the words of whoever
    /// drives, which are not translated again.
    void tell(const QString &why);
    Asked asked() const { return m_asked; }
    /// Is that asked already, and has it been seen, so that its key once more is the answer? Otherwise asks.
    bool isConfirmed(Asked asked);
    /// None unless it is the desk that asks.
    DeskQuestion question() const { return m_question; }
    /// Another step is on: what was asked concerns nobody.
    void forgetQuestion();
    /// What the desk asks has its answer.
    void putQuestionAway();
    /// The desk asks none that fades any longer.
    void forgetQuestionOfTheDesk();
    /// After each change of the size of the screen.
    void place();

signals:
    /// What the desk asks can be read from now on.
    void questionSeen();
    /// What the desk asks was not answered by the same key in time, or something else took its place.
    void onceMoreOver();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void become(Asked asked, DeskQuestion question, const QString &said);
    void goAway();
    QString questionText() const;
    QString allKeys() const;
    QString text() const;
    void show();
    void hide();

    QWidget &m_screen;
    const Words *m_words;
    SceneLabel *m_label;
    QTimer m_timer;
    Asked m_asked = Asked::Nothing;
    DeskQuestion m_question = DeskQuestion::None;
    bool m_isSeen = false;
    QString m_said;  ///< by the desk: a question, or why something was not done
    QString m_typed;
};

}  // namespace tablee::ui
