#include "paper/paper_text.h"

#include "paper/typeface.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal leading = 1.35;

/// Fonts come in whole pixels, so text is laid out ten times as large as it is drawn.
constexpr qreal magnified = 10;

/// A hair of space between letters keeps "fl" two letters: of a ligature a reader of the file would find
/// neither.
constexpr qreal betweenLetters = 1.0 / 64;

QFont fontOf(const PaperFont &wanted)
{
    QFont font = typeface(wanted.size * magnified, wanted.weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, betweenLetters);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

PaperText::PaperText(const std::vector<PaperPiece> &pieces, qreal width, Qt::Alignment alignment)
    : m_layout{std::make_shared<QTextLayout>()}
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    qreal largest = 0;
    for (const PaperPiece &piece : pieces) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(piece.text.size());
        range.format.setFont(fontOf(piece.font));
        range.format.setForeground(piece.font.ink);
        formats += range;
        text += piece.text;
        largest = std::max(largest, piece.font.size);
    }
    m_lineHeight = largest * leading;
    QTextOption option{alignment};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->setText(text);
    if (!pieces.empty())
        m_layout->setFont(fontOf(pieces.front().font));
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width * magnified);
    m_layout->endLayout();
}

int PaperText::lines() const
{
    return m_layout && !m_layout->text().isEmpty() ? m_layout->lineCount() : 0;
}

void PaperText::drawLine(QPainter &painter, int line, QPointF corner) const
{
    if (line < 0 || line >= lines())
        return;
    painter.save();
    painter.translate(corner);
    painter.scale(1 / magnified, 1 / magnified);
    const QTextLine drawn = m_layout->lineAt(line);
    drawn.draw(&painter, -QPointF{0, drawn.y()});
    painter.restore();
}

void PaperText::draw(QPainter &painter, QPointF corner) const
{
    for (int line = 0; line < lines(); ++line)
        drawLine(painter, line, corner + QPointF{0, line * m_lineHeight});
}

}  // namespace tablee::ui
