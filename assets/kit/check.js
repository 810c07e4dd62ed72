/*
 * Whether a unit's own web server gives the add-in as it must, with what to do about each fault. In plain ES5, so that
 * it runs in every Excel, also where the pane itself can't. check-files.js says what the archive holds.
 */
(function () {
  "use strict";

  /** The youngest set of functions that the add-in uses. */
  var REQUIRED = "1.13";
  /** Other names of a type that browsers take alike. */
  var SAME = {
    "application/javascript": "text/javascript",
    "application/x-javascript": "text/javascript",
    "application/xml": "text/xml",
  };
  var HEADERS = "照 server/nginx.conf 里的 add_header 几行改服务器的配置，重新加载配置后再检查。";
  var COPY = "把压缩包里的 pages 文件夹重新解压，整个覆盖服务器上的文件夹；上传用二进制方式。";
  var WORDS = { right: "正常", fault: "不对", notice: "留意" };
  var counts = { right: 0, fault: 0, notice: 0 };

  function paragraph(parent, text) {
    var element = document.createElement("p");
    element.textContent = text;
    parent.appendChild(element);
  }

  /** One line of the list; `todo` only where something is to be done. */
  function tell(name, state, found, todo) {
    var item = document.createElement("li");
    item.setAttribute("data-check", name);
    item.setAttribute("data-state", state);
    paragraph(item, WORDS[state] + "：" + found);
    if (todo) paragraph(item, "怎么办：" + todo);
    document.getElementById("checks").appendChild(item);
    counts[state] += 1;
  }

  /** Asks for a file as it is on the server now; `done` gets null where there was no answer. */
  function ask(path, done) {
    var request = new XMLHttpRequest();
    request.open("GET", path + "?check=" + new Date().getTime());
    request.responseType = "arraybuffer";
    request.onload = function () {
      done(request);
    };
    request.onerror = function () {
      done(null);
    };
    request.send();
  }

  function hex(bytes) {
    return Array.prototype.map
      .call(new Uint8Array(bytes), function (byte) {
        return ("0" + byte.toString(16)).slice(-2);
      })
      .join("");
  }

  /** The SHA-256 where the page can calculate it, which needs https; else null. */
  function hashOf(bytes, done) {
    if (!window.crypto || !window.crypto.subtle) return done(null);
    window.crypto.subtle.digest("SHA-256", bytes).then(function (hash) {
      done(hex(hash));
    });
  }

  function typeOf(request) {
    var type = (request.getResponseHeader("Content-Type") || "没有类型").split(";")[0].trim().toLowerCase();
    return SAME[type] || type;
  }

  function checkAddress(kit, next) {
    var expected = kit.origin;
    if (location.origin === expected) tell("address", "right", "网址是 " + expected + "，与清单一致。");
    else
      tell(
        "address",
        "fault",
        "现在的网址是 " + location.origin + "，这个压缩包是为 " + expected + " 生成的。",
        "请用 " + expected + "/check.html 打开；网址要改的，用 npm run kit -- --origin 新网址 重新生成压缩包。"
      );
    next();
  }

  /** A browser takes a worker only over a connection that it trusts, also where the user passed over its warning. */
  function checkCertificate(kit, next) {
    var todo =
      "让签发这张证书的根证书进入每台电脑“受信任的根证书颁发机构”（组策略下发），证书写明域名 " +
      kit.host +
      "，没有过期；见“请先读.txt”第 2 步。";
    if (location.protocol !== "https:") {
      tell("certificate", "fault", "没有用 https 打开，Excel 不会打开这样的加载项。", todo);
      return next();
    }
    if (!navigator.serviceWorker) {
      tell("certificate", "notice", "这里看不出证书是否受信任。", "用 Edge 打开本页，地址栏里没有“不安全”就是受信任。");
      return next();
    }
    navigator.serviceWorker
      .register("check-worker.js", { scope: "check-worker/" })
      .then(function (registered) {
        tell("certificate", "right", "证书受这台电脑信任。");
        return registered.unregister();
      })
      .catch(function (error) {
        if (/SSL|certificate/i.test(error.message))
          tell("certificate", "fault", "证书不受这台电脑信任，Excel 不会打开面板。", todo);
        else tell("certificate", "notice", "没有看出证书是否受信任：" + error.message, todo);
      })
      .then(next);
  }

  function faultOfFile(file, request, hash) {
    if (request === null) return { kind: "missing", said: "没有应答" };
    if (request.status !== 200) return { kind: "missing", said: "应答是 " + request.status };
    var size = request.response.byteLength;
    if (size !== file.size) return { kind: "changed", said: "应有 " + file.size + " 字节，实际 " + size + " 字节" };
    if (hash !== null && hash !== file.sha256) return { kind: "changed", said: "大小相同，内容不同" };
    if (file.type && typeOf(request) !== file.type)
      return { kind: "type", said: "应为 " + file.type + "，实际是 " + typeOf(request) };
    if ((request.getResponseHeader("X-Content-Type-Options") || "").toLowerCase() !== "nosniff")
      return { kind: "sniffed", said: "没有 nosniff" };
    return null;
  }

  var KINDS = [
    ["missing", "服务器上取不到的文件", "看文件在不在网页文件夹里，服务器的账号能不能读，配置里 root 的文件夹对不对。" + COPY],
    ["changed", "与压缩包里不同的文件", COPY + "覆盖以后还不同的，是中间的代理或安全网关改了内容，请让它对这个网址不作改动。"],
    ["type", "类型不对的文件", "照 server/nginx.conf 里的 types 改服务器的文件类型（MIME），重新加载配置后再检查。"],
    ["sniffed", "缺 X-Content-Type-Options 的文件", HEADERS],
  ];

  function checkFiles(kit, next) {
    var found = { missing: [], changed: [], type: [], sniffed: [] };
    function finish() {
      var isRight = true;
      KINDS.forEach(function (kind) {
        var files = found[kind[0]];
        if (files.length === 0) return;
        isRight = false;
        var more = files.length > 5 ? " 等" : "";
        tell(kind[0], "fault", files.length + " 个" + kind[1] + "：" + files.slice(0, 5).join("；") + more + "。", kind[2]);
      });
      if (isRight) tell("files", "right", kit.files.length + " 个文件都在，类型和内容都对。");
      next();
    }
    function fileAt(index) {
      if (index === kit.files.length) return finish();
      var file = kit.files[index];
      ask(file.path, function (request) {
        hashOf(request === null ? new ArrayBuffer(0) : request.response, function (hash) {
          var fault = faultOfFile(file, request, hash);
          if (fault) found[fault.kind].push(file.path + "（" + fault.said + "）");
          fileAt(index + 1);
        });
      });
    }
    fileAt(0);
  }

  function checkPolicy(kit, next) {
    ask("taskpane.html", function (request) {
      if (request === null || request.status !== 200) return next();
      var header = function (name) {
        return request.getResponseHeader(name) || "";
      };
      var before = counts.fault + counts.notice;
      var policy = header("Content-Security-Policy");
      if (!/frame-ancestors/.test(policy))
        tell("frame-ancestors", "fault", "没有说明谁可以把面板嵌进框里（frame-ancestors），别的网页也能嵌。", HEADERS);
      if (/(?:default|script|style|img|connect|frame|worker)-src/.test(policy))
        tell("policy", "notice", "服务器另加了安全策略：" + policy, "网页自带策略；另加的只留 frame-ancestors，否则面板可能打不开。");
      if (header("X-Frame-Options"))
        tell("frame-options", "notice", "有 X-Frame-Options，网页版 Excel 打不开面板。", "去掉 X-Frame-Options，用 frame-ancestors 代替。");
      if (!/max-age=[1-9]/.test(header("Strict-Transport-Security")))
        tell("https-only", "fault", "没有规定只走 https（Strict-Transport-Security）。", HEADERS);
      if (!/no-cache|no-store|max-age=0/.test(header("Cache-Control")))
        tell("cache", "fault", "没有规定每次核对新旧（Cache-Control），换了新版本，电脑上可能还用旧的。", HEADERS);
      if (header("Referrer-Policy") !== "no-referrer")
        tell("referrer", "notice", "没有规定不带来源网址（Referrer-Policy）。", HEADERS);
      if (counts.fault + counts.notice === before) tell("headers", "right", "服务器的安全策略齐全。");
      next();
    });
  }

  function checkManifest(kit, next) {
    ask("manifest.xml", function (request) {
      var todo = "用 npm run kit -- --origin " + kit.origin + " 重新生成压缩包，换掉网页文件夹和目录里的清单。";
      if (request === null || request.status !== 200) {
        tell("manifest", "fault", "取不到清单 manifest.xml。", COPY);
        return next();
      }
      var text = String.fromCharCode.apply(null, new Uint8Array(request.response));
      var others = (text.match(/"https:\/\/[^/"]+/g) || [])
        .map(function (found) {
          return found.slice(1);
        })
        .filter(function (found, index, all) {
          return found !== kit.origin && all.indexOf(found) === index;
        });
      if (others.length === 0) tell("manifest", "right", "清单取得到，里面的网址都是 " + kit.origin + "。");
      else tell("manifest", "fault", "清单里的网址是 " + others.join("、") + "，不是 " + kit.origin + "。", todo);
      next();
    });
  }

  function checkOffice(kit, next) {
    var isTold = false;
    function once(name, state, found, todo) {
      if (isTold) return;
      isTold = true;
      tell(name, state, found, todo);
      next();
    }
    var browser =
      "在 Excel 里看：把压缩包 excel 文件夹里的清单放进受信任的目录，在“插入—我的加载项—共享文件夹”里选“自评通自检”。";
    var old = "把 Office 升级到 2021 或 Microsoft 365；升级以前，用 Edge 打开 workbench.html（工作台），功能相同。";
    if (document.documentMode)
      return once("office", "fault", "这个版本的 Office（2016 或 2019）用旧的 Internet Explorer 显示面板，打不开自评通。", old);
    if (!window.Office || !window.Office.onReady)
      return once("office", "fault", "office/office.js 没有装入。", COPY);
    window.setTimeout(function () {
      once("office", "notice", "没有在 Excel 里打开，没有检查 Excel 的版本。", browser);
    }, 5000);
    window.Office.onReady(function (info) {
      if (!info || !info.host) return once("office", "notice", "没有在 Excel 里打开，没有检查 Excel 的版本。", browser);
      var version = window.Office.context.diagnostics.version;
      var excel = "Excel " + version + "（" + info.platform + "）";
      if (window.Office.context.requirements.isSetSupported("ExcelApi", REQUIRED))
        once("office", "right", excel + "，打得开自评通。");
      else once("office", "fault", excel + "太旧，没有 ExcelApi " + REQUIRED + "。", old);
    });
  }

  function outcome() {
    var element = document.getElementById("outcome");
    var more = counts.notice > 0 ? "，" + counts.notice + " 项要留意" : "";
    element.setAttribute("data-done", "true");
    element.textContent =
      counts.fault === 0 ? "检查完了，没有不对的地方" + more + "。" : "检查完了，" + counts.fault + " 项不对" + more + "。";
  }

  document.addEventListener("DOMContentLoaded", function () {
    var kit = window.zipingKit;
    if (!kit) {
      tell("files", "fault", "取不到 check-files.js，不知道该有哪些文件。", COPY);
      return outcome();
    }
    var checks = [checkAddress, checkCertificate, checkFiles, checkPolicy, checkManifest, checkOffice];
    (function checkAt(index) {
      if (index === checks.length) return outcome();
      checks[index](kit, function () {
        checkAt(index + 1);
      });
    })(0);
  });
})();
