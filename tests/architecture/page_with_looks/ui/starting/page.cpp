// An example for the test of the test: a page that sets looks of its own. It is never compiled.
// A comment may speak of QColor(1, 2, 3).
void dress(QWidget &page)
{
    page.setObjectName(u"page"_qs);
    page.setStyleSheet(u"background: white"_qs);
    page.setFont(QFont{});
}
