#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace tablee::ui {

/// The sizes and inks of printed pages, in points.
struct PaperFont {
    qreal size = 10;
    QFont::Weight weight = QFont::Normal;
    QColor ink = {};
};

/// A piece of text with a look of its own, within a line.
struct PaperPiece {
    QString text;
    PaperFont font;
};

/// Text broken into lines of a width, ready to be drawn line by line. Never cut: a word that is too long is
/// broken anywhere.
class PaperText {
public:
    PaperText() = default;
    PaperText(const std::vector<PaperPiece> &pieces, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    int lines() const;
    /// The same for every line of it.
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return lines() * m_lineHeight; }
    void drawLine(QPainter &painter, int line, QPointF corner) const;
    void draw(QPainter &painter, QPointF corner) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
};

}  // namespace tablee::ui
