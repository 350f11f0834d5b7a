public class Cookies : Controller
{
    public void Set(string id)
    {
        // ruleid: cs-cookie-flags
        Response.Cookies.Append("session", id);
        // ruleid: cs-cookie-flags
        Response.Cookies.Append("remember", id, new CookieOptions { HttpOnly = false, Secure = true });
        // ruleid: cs-cookie-flags
        Response.Cookies.Append("token", id, new CookieOptions { Expires = tomorrow });
        // ruleid: cs-cookie-flags
        options.Cookie.HttpOnly = false;
        // ruleid: cs-cookie-flags
        options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        // ok: cs-cookie-flags
        Response.Cookies.Append("session", id, new CookieOptions { Secure = true, HttpOnly = true });
        // ok: cs-cookie-flags
        Response.Cookies.Append("session", id, cookieOptions);
        // ok: cs-cookie-flags
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        // ok: cs-cookie-flags
        list.Append("session", id);
    }
}
