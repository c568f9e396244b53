#pragma once

#include "common/type_scale.h"

#include <QLabel>
#include <QStringList>

#include <utility>
#include <vector>

class QTextLayout;

namespace tablee::ui {

struct Theme;

/// What words mean, and so their colour. OnInk is for words on the toast.
enum class Tone { Ink, Second, Pine, Info, Warning, Error, OnInk };

QColor toneColour(Tone tone, const Theme &theme);

/// Words in one role and one tone. Always plain text, whatever stands in it; never cut short: it wraps, and
/// asks for the height it needs.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(TextRole role = TextRole::Text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextRole role, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone);
    void setBold(bool bold);

    /// Parts of the text to stand in bold (a name in a sentence), each wherever it occurs first.
    void setEmphasis(const QStringList &parts);

    /// Words that are one line and stay so: the label then asks for the width of its text. Labels wrap unless
    /// told otherwise.
    void setOneLine(bool oneLine);

    /// A sentence that may run on to the end of its row before it breaks, and leaves the rest of the row to
    /// what stands behind it.
    void setRunningOn();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return wordWrap(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    QSize layOut(QTextLayout &layout, qreal width) const;
    QSize roomFor(qreal width) const;

    TextRole m_role;
    Tone m_tone = Tone::Ink;
    bool m_bold = false;
    bool m_runsOn = false;
    QStringList m_emphasis;

    /// What its words took at the widths that were asked for: a layout asks for each again and again.
    struct Measured {
        QString text;
        bool wraps = true;
        std::vector<std::pair<qreal, QSize>> rooms;
    };
    mutable Measured m_measured;
};

}  // namespace tablee::ui
