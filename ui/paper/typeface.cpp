#include "paper/typeface.h"

#include <QFontDatabase>
#include <QStringList>
#include <QtMath>

namespace tablee::ui {

namespace {

QString familyName()
{
    return QStringLiteral("Atkinson Hyperlegible");
}

}  // namespace

void loadFonts()
{
    if (QFontDatabase::hasFamily(familyName()))
        return;
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/AtkinsonHyperlegible-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/AtkinsonHyperlegible-Bold.ttf"));
}

QFont typeface(qreal pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({familyName(), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
        QStringLiteral("Helvetica Neue"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(weight);
    return font;
}

}  // namespace tablee::ui
