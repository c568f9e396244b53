#include "common/icon.h"

#include <QColor>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <cassert>

namespace tablee::ui {

namespace {

/// The drawing with its colour put in, and the lighter line of the house.
QByteArray drawing(const QString &name, const QColor &colour)
{
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    const bool found = file.open(QIODevice::ReadOnly);
    assert(found && "an icon that is not in the resources");
    if (!found)
        return {};
    return file.readAll()
        .replace("currentColor", colour.name(QColor::HexRgb).toLatin1())
        .replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
}

class TintedSvgEngine final : public QIconEngine {
public:
    TintedSvgEngine(const QString &name, const QColor &colour)
        : m_name{name}
        , m_colour{colour}
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        paintIcon(*painter, m_name, rect, m_colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture{size};
        picture.fill(Qt::transparent);
        QPainter painter{&picture};
        paint(&painter, QRect{{}, size}, mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new TintedSvgEngine{*this}; }

private:
    QString m_name;
    QColor m_colour;
};

}  // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon{new TintedSvgEngine{name, colour}};
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    QSvgRenderer renderer{drawing(name, colour)};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

}  // namespace tablee::ui
