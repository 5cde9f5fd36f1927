package nl.dekkend.articles;

import java.util.EnumSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** What may stand in an answer. Whoever writes hears of it; what readers see is cleaned whatever stands there. */
final class ArticleTextRules {

    private ArticleTextRules() {}

    /** What is in it that would not be shown. */
    static Set<ArticleProblem> faults(String markdown) {
        var found = EnumSet.noneOf(ArticleProblem.class);
        ArticleHtml.read(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                found.add(ArticleProblem.HTML_IN_BODY);
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(ArticleProblem.HTML_IN_BODY);
            }

            @Override
            public void visit(Image image) {
                found.add(ArticleProblem.IMAGE_IN_BODY);
            }

            @Override
            public void visit(Link link) {
                if (!ArticleHtml.TARGET.matcher(link.getDestination()).matches())
                    found.add(ArticleProblem.LINK_NOT_POSSIBLE);
                visitChildren(link);
            }
        });
        return found;
    }
}
