@echo off
rem Starts Kith with the Java it was built with, or another one of at least version 25:
rem KITH_JAVA_HOME goes before it; JAVA_HOME and the java on the path come after it.
setlocal

set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "@JAVA_HOME@\bin\java.exe" set "java=@JAVA_HOME@\bin\java.exe"
if defined KITH_JAVA_HOME set "java=%KITH_JAVA_HOME%\bin\java.exe"

set "major=0"
for /f "tokens=2 delims=. " %%v in ('call "%java%" --version 2^>nul ^| findstr /r /c:"^[a-z]* [0-9]"') do set "major=%%v"
if %major% lss 25 (
  echo kith: no Java 25 or newer was found; install one and set KITH_JAVA_HOME to its folder.>&2
  exit /b 1
)

"%java%" -XX:AOTCache="%home%\lib\kith.aot" -Xlog:aot=off -Xlog:cds=off ^
  "@%home%\lib\kith.jvm" --module-path="%home%\lib\javafx" -cp "%home%\lib\*" kith.cli.Main %*
