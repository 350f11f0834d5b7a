public class UsersController : Controller
{
    public IActionResult Find(string name)
    {
        // ruleid: cs-sql-request
        var command = new SqlCommand("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
        return View(Read(command));
    }
    [HttpGet("search")]
    public async Task<List<User>> Search([FromQuery] string term)
    {
        // ruleid: cs-sql-request
        return await context.Users.FromSqlRaw($"SELECT * FROM Users WHERE Name LIKE '%{term}%'").ToListAsync();
    }
    protected void Page_Load(object sender, EventArgs e)
    {
        var sql = string.Format("SELECT * FROM Orders WHERE Id = {0}", Request.QueryString["id"]);
        // ruleid: cs-sql-request
        command.CommandText = sql;
        // ruleid: cs-sql-request
        var rows = connection.Query<Order>("SELECT * FROM Orders WHERE Customer = '" + Request.Form["customer"] + "'");
    }
    public IActionResult Fixed(string name)
    {
        // ok: cs-sql-request
        var command = new SqlCommand("SELECT * FROM Users WHERE Name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
        // ok: cs-sql-request
        var users = context.Users.FromSqlInterpolated($"SELECT * FROM Users WHERE Name = {name}");
        // ok: cs-sql-request
        return Ok(connection.Query<User>("SELECT * FROM Users WHERE Name = @name", new { name }));
    }
    public IActionResult Page(int page)
    {
        // ok: cs-sql-request
        return Ok(connection.Query<User>($"SELECT * FROM Users ORDER BY Id OFFSET {page} ROWS"));
    }
    public IActionResult Sorted(string column)
    {
        if (!Columns.Contains(column)) return BadRequest();
        // ok: cs-sql-request
        return Ok(connection.Query<User>("SELECT * FROM Users ORDER BY " + column));
    }
}
