import java.io.*;
import java.util.*;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Maven's ComparableVersion. Run with maven-artifact on the class path; the first argument is its version. */
class Maven {
    public static void main(String[] args) throws IOException {
        List<ComparableVersion> versions = new ArrayList<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null; ) versions.add(new ComparableVersion(line));
        StringBuilder out = new StringBuilder("maven-artifact " + args[0] + ", ComparableVersion\n");
        for (ComparableVersion left : versions) {
            for (ComparableVersion right : versions) {
                int order = left.compareTo(right);
                out.append(order < 0 ? '<' : order > 0 ? '>' : '=');
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
