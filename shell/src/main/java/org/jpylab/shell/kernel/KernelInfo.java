package org.jpylab.shell.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a kernel says about itself. */
record KernelInfo(String version, String banner) {
    /** The language level of GraalPy's Python. */
    private static final String PYTHON = "3.12";

    /** Returns the content of a kernel_info_reply; a new object. */
    JsonObject toJson() {
        JsonObject mode = new JsonObject();
        mode.addProperty("name", "ipython");
        mode.addProperty("version", 3);
        JsonObject language = new JsonObject();
        language.addProperty("name", "python");
        language.addProperty("version", PYTHON);
        language.addProperty("mimetype", "text/x-python");
        language.addProperty("file_extension", ".py");
        language.addProperty("pygments_lexer", "ipython3");
        language.addProperty("nbconvert_exporter", "python");
        language.add("codemirror_mode", mode);
        JsonObject info = new JsonObject();
        info.addProperty("status", "ok");
        info.addProperty("protocol_version", Message.PROTOCOL);
        info.addProperty("implementation", "jpylab");
        info.addProperty("implementation_version", version);
        info.add("language_info", language);
        info.addProperty("banner", banner);
        info.addProperty("debugger", false);
        info.add("help_links", new JsonArray());
        return info;
    }
}
