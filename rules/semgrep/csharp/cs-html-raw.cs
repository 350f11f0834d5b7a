public class Views
{
    public IHtmlContent Comment(Comment comment, IHtmlHelper html)
    {
        // ruleid: cs-html-raw
        var one = html.Raw(comment.Text);
        // ruleid: cs-html-raw
        var two = new HtmlString(comment.Text);
        // ruleid: cs-html-raw
        builder.AppendHtml($"<p>{comment.Text}</p>");
        // ok: cs-html-raw
        var three = new HtmlString("<br>");
        // ok: cs-html-raw
        var four = html.Raw(sanitizer.Sanitize(comment.Text));
        // ok: cs-html-raw
        var five = html.Encode(comment.Text);
        return one;
    }
}
