public class Database
{
    // ruleid: cs-hardcoded-password
    private const string Password = "hunter2";
    // ok: cs-hardcoded-password
    private const string PasswordField = "passwordField";
    public void Open()
    {
        // ruleid: cs-hardcoded-password
        var connection = new SqlConnection("Server=db;Database=shop;User Id=sa;Password=hunter2;");
        // ruleid: cs-hardcoded-password
        var credential = new NetworkCredential("admin", "changeme");
        // ruleid: cs-hardcoded-password
        string apiKey = "changeme-4711";
        // ruleid: cs-hardcoded-password
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("changeme-changeme-changeme"));
        // ok: cs-hardcoded-password
        var fixedConnection = new SqlConnection(configuration.GetConnectionString("Shop"));
        // ok: cs-hardcoded-password
        var trusted = new SqlConnection("Server=db;Database=shop;Integrated Security=true;");
        // ok: cs-hardcoded-password
        var fixedKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"]));
        // ok: cs-hardcoded-password
        string password = "";
    }
    public bool Login(string user, string password)
    {
        // ruleid: cs-hardcoded-password
        return user == "admin" && password == "admin123";
    }
}
